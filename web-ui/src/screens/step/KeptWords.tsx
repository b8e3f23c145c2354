import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { Button } from "../../parts/Button";
import { Notice } from "../../parts/Notice";
import { words } from "../../words";
import { letGo, stateOf } from "./acts";

/** A refusal in the server's own sentence, with what had been written, for copying. */
export const KeptWords = ({ sitting }: { sitting: string }) => {
  const { refused } = stateOf(sitting);
  const copied = useSignal(false);
  const id = useId();
  const kept = refused.value;
  if (!kept) return <Notice />;
  return (
    <Notice>
      <p>{kept.problem.title}</p>
      {kept.text === "" ? (
        <Button kind="plain" press={() => letGo(sitting)}>
          {words.step.goOn}
        </Button>
      ) : (
        <div class="field">
          <label for={id}>{words.step.kept}</label>
          <textarea id={id} readOnly dir="auto" rows={3} value={kept.text} />
          <div class="row">
            <Button
              kind="plain"
              press={async () => {
                await navigator.clipboard.writeText(kept.text);
                copied.value = true;
              }}
            >
              {copied.value ? words.us.copied : words.step.copy}
            </Button>
            <Button kind="plain" press={() => letGo(sitting)}>
              {words.step.letGo}
            </Button>
          </div>
        </div>
      )}
    </Notice>
  );
};
