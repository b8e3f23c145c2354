import { useSignal } from "@preact/signals";
import { useCallback, useEffect } from "preact/hooks";
import type { Logins } from "../../contract";
import { askSignedIn } from "../../logins/logins";
import { Button } from "../../parts/Button";
import { Notice } from "../../parts/Notice";
import { day, words } from "../../words";

/** Where this person is signed in, by day and never by hour, and a way to end each. */
export const Devices = () => {
  const logins = useSignal<Logins["logins"]>([]);
  const problem = useSignal<string | undefined>(undefined);

  const read = useCallback(async () => {
    const answer = await askSignedIn<Logins>("GET", "/logins");
    if (answer.kind === "ok") logins.value = answer.body.logins;
  }, [logins]);
  useEffect(() => {
    read();
  }, [read]);

  const end = async (id: string) => {
    const answer = await askSignedIn<void>("DELETE", `/logins/${id}`);
    problem.value =
      answer.kind === "ok" ? undefined : answer.kind === "away" ? words.notReached : answer.problem.title;
    await read();
  };

  if (logins.value.length === 0) return null;
  return (
    <section class="stack">
      <h2>{words.us.devices}</h2>
      <ul class="stack">
        {logins.value.map(login => (
          <li key={login.id} class="row">
            <span dir="auto">{words.us.device(login.device, day(login.lastDay))}</span>
            {login.here ? (
              <span class="quiet small">{words.us.thisOne}</span>
            ) : (
              <Button kind="plain" label={words.us.signOutDevice(login.device)} press={() => end(login.id)}>
                {words.us.signOut}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Notice>{problem.value && <p>{problem.value}</p>}</Notice>
    </section>
  );
};
