import { useSignal } from "@preact/signals";
import type { WhatNext } from "../../contract";
import { askSignedIn } from "../../logins/logins";
import { Button } from "../../parts/Button";
import { Notice } from "../../parts/Notice";
import { words } from "../../words";

const say = words.caseload.rules;

/** How Hearth chooses what it suggests, in short: the rules themselves, the same for every couple, and of nobody. */
export const Rules = () => {
  const rules = useSignal<WhatNext | undefined>(undefined);
  const problem = useSignal<string | undefined>(undefined);
  const read = async () => {
    const answer = await askSignedIn<WhatNext>("GET", "/what-next");
    if (answer.kind === "ok") rules.value = answer.body;
    problem.value =
      answer.kind === "ok" ? undefined : answer.kind === "away" ? words.notReached : answer.problem.title;
  };
  if (!rules.value) {
    return (
      <div class="stack">
        <Button kind="quiet" press={read}>
          {say.open}
        </Button>
        <Notice>{problem.value && <p>{problem.value}</p>}</Notice>
      </div>
    );
  }
  return (
    <section class="stack" role="status">
      <h2>{say.title}</h2>
      <p class="quiet small">{say.line}</p>
      <Table title={say.suggests} of={rules.value.suggests} />
      <Table title={say.standsBack} of={rules.value.standsBack} />
      <h3>{say.keepsClosed}</h3>
      <ul class="small">
        {rules.value.keepsClosed.map(one => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </section>
  );
};

const Table = ({ title, of }: { title: string; of: WhatNext["suggests"] }) => (
  <>
    <h3>{title}</h3>
    <dl class="rules small">
      {of.map(one => (
        <div key={one.name}>
          <dt>{one.name}</dt>
          <dd>
            <span class="quiet">{one.when}:</span> {one.then}
          </dd>
        </div>
      ))}
    </dl>
  </>
);
