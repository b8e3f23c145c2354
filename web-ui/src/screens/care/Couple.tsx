import { type Signal as Held, useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Couple as CoupleView, Offered } from "../../contract";
import { askSignedIn } from "../../logins/logins";
import { Ending } from "../../parts/Ask";
import { Button } from "../../parts/Button";
import { Heading } from "../../parts/Heading";
import { Notice } from "../../parts/Notice";
import { Page } from "../../parts/Page";
import { Words } from "../../parts/Said";
import { Signal } from "../../parts/Standing";
import { View } from "../../parts/View";
import { day, month, words } from "../../words";
import { Doors } from "./Doors";
import { Rules } from "./Rules";

const say = words.caseload;

/** One couple as its therapist sees it, read downward. When consent ends, all of it goes from the screen. */
export const Couple = ({ couple }: { couple: string }) => (
  <Page under={<Doors back />}>
    <Signal />
    <View
      name={`couple/${couple}`}
      waiting={<p class="quiet">{words.opening}</p>}
      refused={problem => <Heading>{problem.title}</Heading>}
    >
      {view => (view.state === "working" ? <Working view={view} /> : <Ended view={view} />)}
    </View>
  </Page>
);

const Ended = ({ view }: { view: CoupleView }) => (
  <div class="stack" role="status">
    <Heading>{say.ended}</Heading>
    <p>{say.endedLine(day(view.since), day(view.on ?? ""))}</p>
    {view.restored && <p>{say.restored}</p>}
  </div>
);

type One = CoupleView["sittings"][number];

const Working = ({ view }: { view: CoupleView }) => {
  const names = view.names ?? [];
  // What was new when it came stays where it is while it is read, so that nothing moves under the eyes.
  const wasNew = useRef(new Set<string>());
  for (const one of view.sittings) if (one.new) wasNew.current.add(one.sitting);
  const fresh = view.sittings.filter(one => wasNew.current.has(one.sitting));
  const earlier = view.sittings.filter(one => !wasNew.current.has(one.sitting));
  return (
    <div class="stack wide">
      <div class="stack">
        <Heading>{say.and(names[0] ?? "", names[1] ?? "")}</Heading>
        <p class="quiet small">
          {say.since(day(view.since))}. {say.policies[view.policy]}
        </p>
      </div>
      {view.sittings.length === 0 ? <p>{say.empty}</p> : <p class="quiet small">{say.noted}</p>}
      {fresh.length > 0 && <Fresh couple={view.id} fresh={fresh} names={names} />}
      {byMonth(earlier).map(([name, sittings]) => (
        <section key={name} class="stack">
          <h2>{name}</h2>
          {sittings.map(one => (
            <Shown key={keyOf(one)} couple={view.id} one={one} names={names} />
          ))}
        </section>
      ))}
      <Rules />
      <Ending path={`/engagements/${view.id}`} say={say} />
    </div>
  );
};

/** What was offered since it was last read, all of it with one press. */
const Fresh = ({
  couple,
  fresh,
  names,
}: {
  couple: string;
  fresh: readonly One[];
  names: readonly string[];
}) => {
  const all = useSignal(false);
  return (
    <section class="stack">
      <h2>{say.fresh}</h2>
      {fresh.length > 1 && !all.value && fresh.some(one => one.new) && (
        <Button
          kind="primary"
          press={() => {
            all.value = true;
          }}
        >
          {say.readAll}
        </Button>
      )}
      {fresh.map(one => (
        <Shown key={keyOf(one)} couple={couple} one={one} names={names} all={all} />
      ))}
    </section>
  );
};

/** With what is shown of it: whatever is taken back, or shown beside, folds the words that were read before. */
const keyOf = (one: One): string => `${one.sitting} ${JSON.stringify(one.shown)}`;

const byMonth = (sittings: readonly One[]): [string, One[]][] => {
  const months = new Map<string, One[]>();
  for (const one of sittings) {
    const name = month(one.on);
    months.set(name, [...(months.get(name) ?? []), one]);
  }
  return [...months];
};

type ShownProps = { couple: string; one: One; names: readonly string[]; all?: Held<boolean> };

/** What was offered of one exercise. It is read when it is asked for, so that the day it was read is true. */
const Shown = ({ couple, one, names, all }: ShownProps) => {
  const offered = useSignal<Offered | undefined>(undefined);
  const problem = useSignal<string | undefined>(undefined);
  const read = async () => {
    if (offered.value) return;
    const path = `/engagements/${couple}/sittings/${one.sitting}/readings`;
    const answer = await askSignedIn<Offered>("POST", path);
    if (answer.kind === "ok") offered.value = answer.body;
    problem.value =
      answer.kind === "ok" ? undefined : answer.kind === "away" ? words.away : answer.problem.title;
  };
  const wanted = all?.value === true;
  useEffect(() => {
    if (wanted) read();
  }, [wanted]);
  return (
    <section class="card">
      <div>
        <h3 dir="auto">{one.title}</h3>
        <p class="quiet small">{one.readOn ? say.readOn(day(one.on), day(one.readOn)) : day(one.on)}</p>
      </div>
      {offered.value ? (
        <Entries offered={offered.value} names={names} />
      ) : (
        <>
          <Gist one={one} names={names} />
          <Button kind="plain" press={read} label={say.readLabel(one.title, day(one.on))}>
            {say.read}
          </Button>
        </>
      )}
      <Notice>{problem.value && <p>{problem.value}</p>}</Notice>
    </section>
  );
};

const whose = ["one", "other", "both"] as const;

/** Who shows what, without a word of it; the day where it was not that of the exercise. */
const Gist = ({ one, names }: { one: One; names: readonly string[] }) => (
  <>
    {whose
      .filter(who => one.shown.some(shown => shown.who === who))
      .map(who => {
        const theirs = one.shown.filter(shown => shown.who === who);
        const later = theirs.map(shown => shown.on).filter(on => on > one.on);
        return (
          <figure key={who} class={`said ${looks[who]}`}>
            <figcaption class="name" dir="auto">
              {nameOf(who, names)}
            </figcaption>
            <p dir="auto">{[...new Set(theirs.map(shown => shown.prompt))].join(" · ")}</p>
            {later.length > 0 && <p class="quiet small">{say.shownOn(day(later.toSorted().at(-1) ?? ""))}</p>}
          </figure>
        );
      })}
  </>
);

type Entry = Offered["entries"][number];

const looks = { one: "you", other: "partner", both: "both" } as const satisfies Record<Entry["who"], string>;

const Entries = ({ offered, names }: { offered: Offered; names: readonly string[] }) => (
  <div class="stack" role="status">
    {offered.entries.map((entry, at) => (
      <section key={at} class="stack">
        {entry.prompt !== offered.entries[at - 1]?.prompt && (
          <p class="quiet small" dir="auto">
            {entry.prompt}
          </p>
        )}
        <figure class={`said ${looks[entry.who]}`}>
          <figcaption class="name" dir="auto">
            {nameOf(entry.who, names)}
          </figcaption>
          <Words value={entry.value} />
        </figure>
      </section>
    ))}
  </div>
);

const nameOf = (who: Entry["who"], [one = "", other = ""]: readonly string[]): string => {
  switch (who) {
    case "one":
      return one;
    case "other":
      return other;
    case "both":
      return say.and(one, other);
  }
};
