import { useSignal } from "@preact/signals";
import { keepHere, keepNothing, keepsHere } from "../../keeping/keeping";
import { Check } from "../../parts/Field";
import { Notice } from "../../parts/Notice";
import { words } from "../../words";

/** The quiet switch: whether unsent words and cards may stay on this device. Off until somebody wishes it. */
export const ThisDevice = () => {
  const away = useSignal(false);
  const kept = keepsHere.value;
  const change = async (wished: boolean) => {
    away.value = false;
    if (wished) away.value = !(await keepHere().catch(() => false));
    else await keepNothing();
  };
  return (
    <section class="stack">
      <h2>{words.us.thisDevice}</h2>
      <Check bare label={words.us.keepHere} checked={kept} change={change} />
      <p class="quiet">{kept ? words.us.keepHereLines.on : words.us.keepHereLines.off}</p>
      {kept && <p class="quiet">{words.us.keepHereLines.lock}</p>}
      <Notice>{away.value && <p>{words.notReached}</p>}</Notice>
    </section>
  );
};
