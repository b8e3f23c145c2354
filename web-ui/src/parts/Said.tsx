import type { Heard, Shown } from "../contract";
import { booked, feeling, leaningWord, levelWord, words } from "../words";

/** A value in words; whose level it was is said in the words of the track, with the digit for screen readers only. */
export const Words = ({ value }: { value: Shown }) => {
  if (value.text !== undefined) return <blockquote dir="auto">{value.text}</blockquote>;
  if (value.leaning !== undefined)
    return <blockquote dir="auto">{leaningWord(value.leaning, value.labels ?? [])}</blockquote>;
  if (value.want !== undefined && value.have !== undefined) {
    return (
      <blockquote>
        <Amount name={words.inputs.have} of={value.have} />
        <Amount name={words.inputs.want} of={value.want} />
      </blockquote>
    );
  }
  if (value.labels !== undefined) return <Several labels={value.labels} />;
  if (value.options !== undefined) return <blockquote dir="auto">{value.options.join(", ")}</blockquote>;
  if (value.feelings !== undefined)
    return <blockquote dir="auto">{value.feelings.map(feeling).join(", ")}</blockquote>;
  if (value.at !== undefined) return <blockquote>{booked(value.at)}</blockquote>;
  if (value.level !== undefined) {
    return (
      <blockquote>
        {levelWord(value.level)}
        <span class="aside">, {value.level}</span>
      </blockquote>
    );
  }
  return null;
};

const Amount = ({ name, of }: { name: string; of: number }) => (
  <p>
    {name}: {levelWord(of, words.inputs.amounts)}
    <span class="aside">, {of}</span>
  </p>
);

/** A label may have a comma of its own: several stand below each other. */
const Several = ({ labels }: { labels: readonly string[] }) => (
  <blockquote>
    {labels.map(label => (
      <p key={label} dir="auto">
        {label}
      </p>
    ))}
  </blockquote>
);

const nameOf = (who: Heard["who"], partner: string): string => {
  switch (who) {
    case "you":
      return words.step.you;
    case "partner":
      return partner;
    case "both":
      return words.step.both;
  }
};

/** What one of the two said: the name always beside the colour. */
export const Said = ({ heard, partner }: { heard: Heard; partner: string }) => (
  <figure class={`said ${heard.who}`}>
    <figcaption class="name" dir="auto">
      {nameOf(heard.who, partner)}
    </figcaption>
    {heard.removed || !heard.value ? (
      <p class="quiet">{words.step.removed}</p>
    ) : (
      <Words value={heard.value} />
    )}
    {heard.own && <p class="quiet small">{words.step.stayedYours}</p>}
  </figure>
);

type Group = { key: string; prompt: string; entries: Heard[] };

const grouped = (heard: readonly Heard[]): Group[] => {
  const groups = new Map<string, Group>();
  for (const one of heard) {
    const key = `${one.part}/${one.round}/${one.step}`;
    const group = groups.get(key) ?? { key, prompt: one.prompt, entries: [] };
    group.entries.push(one);
    groups.set(key, group);
  }
  return [...groups.values()];
};

const selfFirst = (one: Heard, other: Heard) => Number(other.who === "you") - Number(one.who === "you");

type All = { heard: readonly Heard[]; partner: string; onCard?: boolean };

/** Everything said, question by question, self always left. On a card, under its title, the questions are not so loud. */
export const AllSaid = ({ heard, partner, onCard = false }: All) => (
  <div class="stack wide">
    {grouped(heard).map(group => (
      <section key={group.key} class="stack">
        {onCard ? (
          <h3 class="quiet" dir="auto">
            {group.prompt}
          </h3>
        ) : (
          <h2 dir="auto">{group.prompt}</h2>
        )}
        <div class={group.entries.length > 1 ? "pair words" : "stack"}>
          {group.entries.toSorted(selfFirst).map((one, at) => (
            <Said key={at} heard={one} partner={partner} />
          ))}
        </div>
      </section>
    ))}
  </div>
);

/** What one wrote for oneself, read back: whose it is need be said once only. */
export const MySaid = ({ heard }: { heard: readonly Heard[] }) => (
  <div class="stack wide">
    {grouped(heard).map(group => (
      <section key={group.key}>
        <h2 class="quiet small" dir="auto">
          {group.prompt}
        </h2>
        {group.entries.map((one, at) =>
          one.removed || !one.value ? (
            <p key={at} class="quiet">
              {words.step.removed}
            </p>
          ) : (
            <Words key={at} value={one.value} />
          ),
        )}
      </section>
    ))}
    {heard.length > 0 && <p class="quiet small">{words.step.stayedYours}</p>}
  </div>
);
