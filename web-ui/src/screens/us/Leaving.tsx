import { useSignal } from "@preact/signals";
import { keepNothing, keepsHere } from "../../keeping/keeping";
import { signOut } from "../../logins/logins";
import { Button } from "../../parts/Button";
import { Notice } from "../../parts/Notice";
import { go, type Place } from "../../router/router";
import { words } from "../../words";

type Way = { everywhere: boolean; to: Place };

/** Signing out, here or everywhere, or to let somebody else in; one warning where something is kept on this device. */
export const Leaving = () => {
  const problem = useSignal<string | undefined>(undefined);
  const asked = useSignal<Way | undefined>(undefined);
  const leave = async ({ everywhere, to }: Way) => {
    const kept = keepsHere.peek();
    const answer = await signOut(everywhere, kept ? keepNothing : undefined);
    if (answer.kind === "ok") go(to, "replace");
    else problem.value = answer.kind === "away" ? words.notReached : answer.problem.title;
  };
  const press = (way: Way) => {
    if (keepsHere.peek()) asked.value = way;
    else leave(way);
  };
  const way = asked.value;
  return (
    <section class="stack">
      <Button kind="plain" whole press={() => press({ everywhere: false, to: { at: "door" } })}>
        {words.us.signOut}
      </Button>
      <div class="row">
        <Button kind="quiet" press={() => press({ everywhere: true, to: { at: "door" } })}>
          {words.us.signOutEverywhere}
        </Button>
        <Button kind="quiet" press={() => press({ everywhere: false, to: { at: "sign-in" } })}>
          {words.us.signOutAs}
        </Button>
      </div>
      <Notice>
        {way && (
          <>
            <p>{words.us.losing}</p>
            <div class="row">
              <Button kind="plain" press={() => leave(way)}>
                {words.us.losingGo}
              </Button>
              <Button
                kind="plain"
                press={() => {
                  asked.value = undefined;
                }}
              >
                {words.us.stay}
              </Button>
            </div>
          </>
        )}
        {problem.value && <p>{problem.value}</p>}
      </Notice>
    </section>
  );
};
