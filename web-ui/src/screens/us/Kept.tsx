import type { Kept as KeptView, Past } from "../../contract";
import { Link } from "../../parts/Link";
import { View } from "../../parts/View";
import { day, words } from "../../words";

const atOnce = 5;

/** What can be read again: what was gone through to its end, and what is left of couples that have ended. */
export const Kept = () => (
  <View
    name="kept"
    waiting={<p class="quiet">{words.opening}</p>}
    refused={problem => <p>{problem.title}</p>}
  >
    {view => (
      <>
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
