import type { Kept } from "../../contract";
import { AsItStands } from "../../parts/Again";
import { Button } from "../../parts/Button";
import { Notice } from "../../parts/Notice";
import { day, words } from "../../words";
import { begin, notBegun } from "../begin";

type Again = NonNullable<Kept["again"]>[number];

/** What the two agreed, and what one meant to do, with the day to look at it again; sooner is always possible. Nothing counts what was kept. */
export const ComingBack = ({ again, partner }: { again: readonly Again[]; partner: string }) => {
  if (again.length === 0) return null;
  return (
    <section class="stack">
      <h2>{words.again.title}</h2>
      <p class="quiet">{words.again.line}</p>
      <Notice>{notBegun.value && <p>{notBegun.value}</p>}</Notice>
      {again.map(one => (
        <One key={`${one.about.sitting}/${one.about.outcome}`} one={one} partner={partner} />
      ))}
    </section>
  );
};

const One = ({ one, partner }: { one: Again; partner: string }) => {
  const { exercise, about } = one;
  return (
    <article class="card">
      <h3 dir="auto">{one.title}</h3>
      <p class="quiet small" dir="auto">
        {one.together ? words.again.ours(partner) : words.again.mine} {words.again.due(day(one.due))}
      </p>
      <AsItStands entries={one.entries} />
      {exercise && (
        <Button kind="plain" label={`${words.again.look}: ${one.title}`} press={() => begin(exercise, about)}>
          {words.again.look}
        </Button>
      )}
    </article>
  );
};
