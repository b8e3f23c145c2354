import type { Kept as KeptView, Past } from "../../contract";
import { Link } from "../../parts/Link";
import { View } from "../../parts/View";
import { day, words } from "../../words";
import { ComingBack } from "./ComingBack";

const atOnce = 4;
const newest = 3;

/** What can be read again: small promises, what was gone through to its end, and what is left of couples that have ended. */
export const Kept = ({ partner }: { partner: string }) => (
  <View
    name="kept"
    waiting={<p class="quiet">{words.opening}</p>}
    refused={problem => <p>{problem.title}</p>}
  >
    {view => (
      <>
        <ComingBack again={view.again ?? []} partner={partner} />
        <Promises promises={view.promises} partner={partner} />
        <section class="stack">
          <h2>{words.us.kept}</h2>
          <Shelf sittings={view.sittings} none={words.us.keptNone} />
        </section>
        {view.before.map(couple => (
          <Before key={`${couple.callName} ${couple.since}`} couple={couple} />
        ))}
      </>
    )}
  </View>
);

type PromisesProps = { promises: KeptView["promises"]; partner: string };

/** Who means to do what: those that stand, and where none does the newest; the others behind a touch. Nothing counts what was done. */
const Promises = ({ promises, partner }: PromisesProps) => {
  if (promises.length === 0) return null;
  const standing = promises.filter(one => one.open).slice(0, newest);
  const first = standing.length > 0 ? standing : promises.slice(0, 1);
  const earlier = promises.filter(one => !first.includes(one));
  return (
    <section class="stack">
      <h2>{words.us.promises}</h2>
      <Meant promises={first} partner={partner} />
      {earlier.length > 0 && (
        <details>
          <summary>{words.us.keptEarlier}</summary>
          <Meant promises={earlier} partner={partner} />
        </details>
      )}
    </section>
  );
};

const Meant = ({ promises, partner }: PromisesProps) => {
  const names = { you: words.step.you, partner, both: words.step.both };
  return (
    <ul class="stack meant">
      {promises.map((one, at) => (
        <li key={at} class={`said ${one.who}`}>
          <p class="name" dir="auto">
            {names[one.who]}
          </p>
          <blockquote dir="auto">{one.words}</blockquote>
          <p class="quiet small">{day(one.day)}</p>
        </li>
      ))}
    </ul>
  );
};

const Before = ({ couple }: { couple: KeptView["before"][number] }) => (
  <section class="stack">
    <h2 dir="auto">{words.us.before(couple.callName, day(couple.until))}</h2>
    <Shelf sittings={couple.sittings} none={words.us.beforeNone} />
  </section>
);

const Shelf = ({ sittings, none }: { sittings: readonly Past[]; none: string }) => {
  if (sittings.length === 0) return <p class="quiet">{none}</p>;
  const earlier = sittings.slice(atOnce);
  return (
    <>
      <Sittings sittings={sittings.slice(0, atOnce)} />
      {earlier.length > 0 && (
        <details>
          <summary>{words.us.keptEarlier}</summary>
          <Sittings sittings={earlier} />
        </details>
      )}
    </>
  );
};

const Sittings = ({ sittings }: { sittings: readonly Past[] }) => (
  <ul class="shelf">
    {sittings.map(one => (
      <li key={one.sitting}>
        <Link to={{ at: "sitting", sitting: one.sitting }} class="button line">
          <span dir="auto">{one.title}</span>
          <span class="quiet small">{day(one.day)}</span>
        </Link>
      </li>
    ))}
  </ul>
);
