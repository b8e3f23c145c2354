import { useSignal } from "@preact/signals";
import type { Couple as CoupleView, Offered } from "../../contract";
import { askSignedIn } from "../../logins/logins";
import { Ending } from "../../parts/Ask";
import { Button } from "../../parts/Button";
import { Heading } from "../../parts/Heading";
import { Link } from "../../parts/Link";
import { Notice } from "../../parts/Notice";
import { Page } from "../../parts/Page";
import { Words } from "../../parts/Said";
import { Signal } from "../../parts/Standing";
import { View } from "../../parts/View";
import { day, words } from "../../words";

const say = words.caseload;

/** One couple as its therapist sees it, read downward. When consent ends, all of it goes from the screen. */
export const Couple = ({ couple }: { couple: string }) => (
  <Page>
    <p>
      <Link to={{ at: "caseload" }} class="button quiet">
        {say.back}
      </Link>
    </p>
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
  </div>
);

const Working = ({ view }: { view: CoupleView }) => {
  const names = view.names ?? [];
  return (
    <div class="stack wide">
      <Heading>{say.and(names[0] ?? "", names[1] ?? "")}</Heading>
      <p class="quiet small">
        {say.since(day(view.since))}. {say.policies[view.policy]}
      </p>
      {view.sittings.length === 0 ? <p>{say.empty}</p> : <p class="quiet small">{say.noted}</p>}
      {view.sittings.map(one => (
        <Shown key={one.sitting} couple={view.id} one={one} names={names} />
      ))}
      <Ending path={`/engagements/${view.id}`} say={say} />
    </div>
  );
};

type ShownProps = { couple: string; one: CoupleView["sittings"][number]; names: readonly string[] };

/** What was offered of one exercise. It is read when it is asked for, so that the day it was read is true. */
const Shown = ({ couple, one, names }: ShownProps) => {
  const offered = useSignal<Offered | undefined>(undefined);
  const problem = useSignal<string | undefined>(undefined);
  const read = async () => {
    const path = `/engagements/${couple}/sittings/${one.sitting}/readings`;
    const answer = await askSignedIn<Offered>("POST", path);
    if (answer.kind === "ok") offered.value = answer.body;
    problem.value =
      answer.kind === "ok" ? undefined : answer.kind === "away" ? words.away : answer.problem.title;
  };
  return (
    <section class="card">
      <h2 dir="auto">{one.title}</h2>
      <p class="quiet small">{day(one.on)}</p>
      {offered.value ? (
        <Entries offered={offered.value} names={names} />
      ) : (
        <Button kind="plain" press={read} label={say.readLabel(one.title, day(one.on))}>
          {say.read}
        </Button>
      )}
      <Notice>{problem.value && <p>{problem.value}</p>}</Notice>
    </section>
  );
};

type Entry = Offered["entries"][number];

const looks = { one: "you", other: "partner", both: "both" } as const satisfies Record<Entry["who"], string>;

const Entries = ({ offered, names }: { offered: Offered; names: readonly string[] }) => (
  <div class="stack" role="status">
    {offered.entries.map((entry, at) => (
      <section key={at} class="stack">
        {entry.prompt !== offered.entries[at - 1]?.prompt && <h3 dir="auto">{entry.prompt}</h3>}
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
