import { words } from "../words";
import { minutesAndSeconds, useLeft } from "./left";
import type { InputProps } from "./props";
import { textOf } from "./values";

const longest = 4000;
const sayLeftBelow = 200;

/** Free words, also for what the listener heard and for what both agree on. */
export const Text = ({ question, value, change, named }: InputProps) => {
  const text = textOf(value);
  const most = question.input.most ?? longest;
  const left = most - [...text].length;
  return (
    <div class="field">
      <textarea
        aria-labelledby={named}
        dir="auto"
        rows={4}
        value={text}
        autocomplete="off"
        onInput={event => {
          const written = [...event.currentTarget.value].slice(0, most).join("");
          // What is over the limit is not taken; the field shows what is.
          if (written !== event.currentTarget.value) event.currentTarget.value = written;
          change({ text: written });
        }}
      />
      {question.input.seconds !== undefined && <WritingTime seconds={question.input.seconds} />}
      {left < Math.min(sayLeftBelow, most / 4) && <p class="quiet small">{words.inputs.left(left)}</p>}
    </div>
  );
};

/** A clock that is only there to hold on to: when it has run out, nothing stops and nothing is taken away. */
const WritingTime = ({ seconds }: { seconds: number }) => {
  const left = useLeft(seconds).value;
  return (
    <p class="quiet small" role="timer" aria-live="off">
      {left > 0 ? words.inputs.writing(minutesAndSeconds(left)) : words.inputs.written}
    </p>
  );
};
