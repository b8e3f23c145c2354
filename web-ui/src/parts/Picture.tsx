import type { Heard, Question, Sitting } from "../contract";
import { words } from "../words";
import { Words } from "./Said";

type Of = { view: Sitting; question: Question };

/** A picture of what both said before, made by the screen; for those who don't see it, the same in words and in order. */
export const Picture = ({ view, question }: Of) => {
  const [first, second] = question.input.made ?? [];
  if (!question.input.draws || !first || !second) return null;
  const pieces = { view, first, second, partner: view.partner ?? words.partner };
  switch (question.input.draws) {
    case "loop":
      return <Loop {...pieces} />;
    case "board":
      return <Board {...pieces} />;
  }
};

type Pieces = { view: Sitting; first: string; second: string; partner: string };
type Who = "you" | "partner";

/** The newest that this one said there and both can see; what was kept back leaves its place empty. */
const said = (view: Sitting, who: Who, step: string): Heard | undefined =>
  view.heard.findLast(one => one.step === step && one.who === who && !one.own);

/** What you do, what they make of it and do, what you make of that: and round again. */
const Loop = ({ view, first, second, partner }: Pieces) => {
  const stops = [
    { who: "you", step: first, line: words.picture.youDo },
    { who: "partner", step: second, line: words.picture.theyFeel(partner) },
    { who: "partner", step: first, line: words.picture.theyDo(partner) },
    { who: "you", step: second, line: words.picture.youFeel },
  ] as const;
  return (
    <figure class="loop">
      <ol>
        {stops.map(({ who, step, line }, at) => (
          <li key={line} class={`stop ${who}`} style={`--at: ${at}`}>
            <p class={`name ${who}`} dir="auto">
              {line}
            </p>
            <Piece heard={said(view, who, step)} />
          </li>
        ))}
      </ol>
      <figcaption class="quiet">{words.picture.round}</figcaption>
    </figure>
  );
};

/** What neither can give up lies inside; where each can bend, around it. */
const Board = ({ view, first, second, partner }: Pieces) => (
  <figure class="board">
    {(["you", "partner"] as const).map(who => (
      <section key={who} class={`ring ${who}`} aria-label={who === "you" ? words.step.you : partner}>
        <p class={`name ${who}`} dir="auto">
          {who === "you" ? words.step.you : partner}
        </p>
        <div class="core">
          <p class="quiet small">{words.picture.inner}</p>
          <Piece heard={said(view, who, first)} />
        </div>
        <p class="quiet small">{words.picture.outer}</p>
        <Piece heard={said(view, who, second)} />
      </section>
    ))}
    <figcaption class="quiet">{words.picture.between}</figcaption>
  </figure>
);

const Piece = ({ heard }: { heard: Heard | undefined }) =>
  heard?.value ? <Words value={heard.value} /> : <p class="quiet">{words.picture.open}</p>;
