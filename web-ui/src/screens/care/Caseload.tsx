import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import type { CareInvitation, Caseload as CaseloadView, Policy } from "../../contract";
import { askSignedIn } from "../../logins/logins";
import { Ask } from "../../parts/Ask";
import { Form } from "../../parts/Form";
import { Heading } from "../../parts/Heading";
import { Link } from "../../parts/Link";
import { Page } from "../../parts/Page";
import { Signal } from "../../parts/Standing";
import { View } from "../../parts/View";
import { day, hour, words } from "../../words";
import { Devices } from "../us/Devices";
import { Leaving } from "../us/Leaving";
import { Passphrase } from "../us/Passphrase";
import { Doors } from "./Doors";

const say = words.caseload;

/** A therapist's first screen: the couples, a code for another, and the therapist's own doors. */
export const Caseload = () => (
  <Page under={<Doors />}>
    <Heading>{say.title}</Heading>
    <Signal />
    <View
      name="caseload"
      waiting={<p class="quiet">{words.opening}</p>}
      refused={problem => <p>{problem.title}</p>}
    >
      {view => (
        <div class="stack wide">
          <Couples view={view} />
          <Invite invitations={view.invitations} />
          <section class="stack">
            <h2>{say.account}</h2>
            <Devices />
            <Passphrase />
            <Leaving />
          </section>
        </div>
      )}
    </View>
  </Page>
);

type Head = CaseloadView["couples"][number];

const Couples = ({ view }: { view: CaseloadView }) =>
  view.couples.length === 0 ? (
    <p>{say.none}</p>
  ) : (
    <ul class="stack">
      {view.couples.map(one => (
        <li key={one.id}>{one.state === "working" ? <Working one={one} /> : <Ended one={one} />}</li>
      ))}
    </ul>
  );

const Working = ({ one }: { one: Head }) => {
  const [first = "", second = ""] = one.names ?? [];
  const both = say.and(first, second);
  return (
    <article class="card">
      <h2 dir="auto">{both}</h2>
      <p>
        {one.unread
          ? say.unread(one.unread, day(one.latest ?? ""))
          : say.nothingNew(one.latest && day(one.latest))}
      </p>
      <p class="quiet small">{say.since(day(one.since))}</p>
      <Link
        to={{ at: "couple", couple: one.id }}
        class={`button ${one.unread ? "primary" : "plain"}`}
        label={`${say.open}: ${both}`}
      >
        {say.open}
      </Link>
    </article>
  );
};

const Ended = ({ one }: { one: Head }) => (
  <article class="card">
    <h2>{say.ended}</h2>
    <p class="quiet small">{say.endedLine(day(one.since), day(one.on ?? ""))}</p>
    {one.restored && <p class="quiet small">{say.restored}</p>}
  </article>
);

const policies = ["no-secrets", "limited"] as const satisfies readonly Policy[];

const Invite = ({ invitations }: { invitations: readonly CareInvitation[] }) => {
  const policy = useSignal<Policy | undefined>(undefined);
  const tried = useSignal(false);
  const id = useId();
  return (
    <section class="stack wide">
      <h2>{say.invite}</h2>
      <p>{say.inviteLine}</p>
      {invitations.map(one => (
        <div key={one.id} class="card">
          <p class="quiet small">{say.code}</p>
          <p class="code" data-testid="care-code">
            {one.code}
          </p>
          <p class="quiet small">{say.once(hour(new Date(one.expiresAt), new Date()))}</p>
          <p class="quiet small">{say.policies[one.policy]}</p>
          <Ask kind="quiet" method="DELETE" path={`/engagements/${one.id}`}>
            {say.close}
          </Ask>
        </div>
      ))}
      <Form
        ready={() => {
          tried.value = true;
          return policy.value !== undefined;
        }}
        send={() => askSignedIn<CareInvitation>("POST", "/engagements", { policy: policy.value })}
        done={() => {
          policy.value = undefined;
          tried.value = false;
        }}
      >
        <fieldset class="stack">
          <legend>{say.policy}</legend>
          {policies.map(one => (
            <label key={one} class="choice">
              <input
                type="radio"
                name={id}
                checked={policy.value === one}
                aria-invalid={tried.value && policy.value === undefined ? true : undefined}
                onChange={() => {
                  policy.value = one;
                }}
              />
              <span>{say.policies[one]}</span>
            </label>
          ))}
        </fieldset>
        {tried.value && policy.value === undefined && <p class="small">{say.choose}</p>}
        <button type="submit" class="button plain">
          {say.make}
        </button>
      </Form>
    </section>
  );
};
