import { useSignal } from "@preact/signals";
import { signOut } from "../../logins/logins";
import { Button } from "../../parts/Button";
import { Notice } from "../../parts/Notice";
import { go } from "../../router/router";
import { words } from "../../words";

/** Signing out, here or everywhere. */
export const Leaving = () => {
  const problem = useSignal<string | undefined>(undefined);
  const leave = async (everywhere: boolean) => {
    const answer = await signOut(everywhere);
    if (answer.kind === "ok") go({ at: "door" }, "replace");
    else problem.value = answer.kind === "away" ? words.safe : answer.problem.title;
  };
  return (
    <section class="stack">
      <Button kind="plain" press={() => leave(false)}>
        {words.us.signOut}
      </Button>
      <Button kind="plain" press={() => leave(true)}>
        {words.us.signOutEverywhere}
      </Button>
      <Notice>{problem.value && <p>{problem.value}</p>}</Notice>
    </section>
  );
};
