import { useId } from "preact/hooks";
import { words } from "../words";
import type { InputProps } from "./props";
import { optionsOf } from "./values";

/** One of the options; nothing is chosen beforehand. */
export const One = ({ question, value, change, named }: InputProps) => {
  const name = useId();
  const chosen = optionsOf(value);
  return (
    <div role="radiogroup" aria-labelledby={named} class="stack">
      {(question.input.options ?? []).map(option => (
        <label key={option.id} class="choice">
          <input
            type="radio"
            name={name}
            value={option.id}
            checked={chosen.includes(option.id)}
            onChange={() => change({ options: [option.id] })}
          />
          <span dir="auto">{option.label}</span>
        </label>
      ))}
    </div>
  );
};

/** Any of the options, up to the most that is asked for. */
export const Many = ({ question, value, change, named }: InputProps) => {
  const options = question.input.options ?? [];
  const most = question.input.most ?? options.length;
  const chosen = optionsOf(value);
  const full = chosen.length >= most;
  return (
    <fieldset aria-labelledby={named} class="stack">
      {most < options.length && <p class="quiet small">{words.inputs.many(most)}</p>}
      {options.map(option => (
        <label key={option.id} class="choice">
          <input
            type="checkbox"
            value={option.id}
            checked={chosen.includes(option.id)}
            aria-disabled={full && !chosen.includes(option.id) ? true : undefined}
            onClick={event => {
              if (full && !chosen.includes(option.id)) event.preventDefault();
            }}
            onChange={event => {
              const others = chosen.filter(id => id !== option.id);
              change({ options: event.currentTarget.checked ? [...others, option.id] : others });
            }}
          />
          <span dir="auto">{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
};
