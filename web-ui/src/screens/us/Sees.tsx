import { words } from "../../words";

type Mark = keyof typeof words.us.seesMarks;
type Kind = keyof typeof words.us.seesKinds;

/** For each kind of words: what the one who wrote them sees, then the partner, then a therapist. */
const picture: Record<Kind, readonly [Mark, Mark, Mark]> = {
  own: ["sees", "not", "not"],
  sealed: ["sees", "later", "not"],
  open: ["sees", "sees", "not"],
  offered: ["sees", "same", "sees"],
};
const kinds = Object.keys(picture) as Kind[];
const whose = ["you", "partner", "therapist"] as const;

/** Who sees what, in one picture that can also be read out: a row for each kind of words, a column for each person. */
export const Sees = ({ partner }: { partner: string }) => (
  <section class="stack wide">
    <h2 id="sees">{words.us.sees}</h2>
    <div class="sideways">
      <table class="onlookers" aria-labelledby="sees">
        <thead>
          <tr>
            <td />
            <th scope="col" class="name you">
              {words.us.seesYou}
            </th>
            <th scope="col" class="name partner" dir="auto">
              {partner}
            </th>
            <th scope="col" class="name">
              {words.us.seesTherapist}
            </th>
          </tr>
        </thead>
        <tbody>
          {kinds.map(kind => (
            <tr key={kind}>
              <th scope="row">{words.us.seesKinds[kind]}</th>
              {picture[kind].map((mark, at) => (
                <td key={whose[at]} class={whose[at]}>
                  <Drawn mark={mark} />
                  <span class="aside">{words.us.seesMarks[mark]}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    <ul class="marks" aria-hidden="true">
      {(Object.keys(words.us.seesMarks) as Mark[]).map(mark => (
        <li key={mark}>
          <Drawn mark={mark} />
          <span>{words.us.seesMarks[mark]}</span>
        </li>
      ))}
    </ul>
    {words.us.seesLines.map(line => (
      <p key={line}>{line}</p>
    ))}
  </section>
);

/** An open sheet, a folded one, a sheet as it lay before, or nothing but a line. */
const Drawn = ({ mark }: { mark: Mark }) => (
  <svg class={`mark ${mark}`} viewBox="0 0 28 32" width="28" height="32" aria-hidden="true">
    {shape(mark)}
  </svg>
);

const shape = (mark: Mark) => {
  switch (mark) {
    case "sees":
      return (
        <>
          <rect x="3" y="3" width="22" height="26" rx="3" />
          <path d="M8 11h12M8 16h12M8 21h7" />
        </>
      );
    case "later":
      return <path d="M3 9v11a3 3 0 0 0 3 3h16a3 3 0 0 0 3-3V9zM3 9l11 8 11-8" />;
    case "same":
      return <path d="M7 13h14M7 19h14" />;
    case "not":
      return <path d="M9 16h10" />;
  }
};
