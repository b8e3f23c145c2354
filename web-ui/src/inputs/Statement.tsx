import { useSignal } from "@preact/signals";
import type { WordingHint } from "../contract";
import { Button } from "../parts/Button";
import { Link } from "../parts/Link";
import { Notice } from "../parts/Notice";
import { useHearing } from "../wording/hearing";
import { words } from "../words";
import type { InputProps } from "./props";
import { Text } from "./Text";
import { textOf } from "./values";

/** Words to the other about the two of them. Under them, once typing rests, stands what may help to say it; its author alone sees that. */
export const Statement = (props: InputProps) => {
  const { heard, typed, unwanted, putAway } = useHearing();
  const closed = useSignal(false);
  const change: InputProps["change"] = value => {
    props.change(value);
    typed(textOf(value));
  };
  const support = heard.value?.support === true && !closed.value;
  const hints = (heard.value?.hints ?? []).filter(hint => !unwanted.value.has(hint));
  return (
    <div class="stack">
      <Text {...props} change={change} />
      <Notice>
        {support && (
          <Support
            close={() => {
              closed.value = true;
            }}
          />
        )}
        {hints.map(hint => (
          <Hint key={hint} hint={hint} putAway={() => putAway(hint)} />
        ))}
        {hints.length > 0 && <p class="quiet small">{words.wording.justYou}</p>}
      </Notice>
    </div>
  );
};

const Hint = ({ hint, putAway }: { hint: WordingHint; putAway: () => void }) => (
  <div class="hint">
    <p>{words.wording.hints[hint]}</p>
    <Button kind="quiet" label={words.wording.putAwayWhich(words.wording.names[hint])} press={putAway}>
      {words.wording.putAway}
    </Button>
  </div>
);

/** Where fear or harm is spoken of there is nothing to say about wording: only who can listen. */
const Support = ({ close }: { close: () => void }) => (
  <>
    <p>{words.wording.support}</p>
    <Link to={{ at: "help" }} class="button plain">
      {words.today.people}
    </Link>
    <p class="quiet small">{words.wording.supportNote}</p>
    <Button kind="quiet" press={close}>
      {words.wording.close}
    </Button>
  </>
);
