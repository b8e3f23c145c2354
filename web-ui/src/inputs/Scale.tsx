import { levelWord, words } from "../words";
import type { InputProps } from "./props";
import { levelOf } from "./values";

const middle = 5;

/**
 * The worded track. Nothing is set until it is touched, and no digit is on the screen; a screen reader says both. Options, where
 * a question has them, are the words of its own track.
 */
export const Scale = ({ question, value, change, named }: InputProps) => {
  const level = levelOf(value);
  const own = question.input.options?.map(option => option.label);
  const track = own?.length ? own : words.inputs.levels;
  const set = (target: HTMLInputElement) => change({ level: target.valueAsNumber });
  return (
    <div class={level === undefined ? "track unset" : "track"}>
      {level === undefined ? (
        <p class="chosen quiet">{words.inputs.scaleHint}</p>
      ) : (
        <p class="chosen question" aria-hidden="true">
          {levelWord(level, track)}
        </p>
      )}
      <input
        type="range"
        min={0}
        max={10}
        step={1}
        value={level ?? middle}
        aria-labelledby={named}
        aria-valuetext={level === undefined ? words.inputs.unset : `${levelWord(level, track)}, ${level}`}
        onInput={event => set(event.currentTarget)}
        onClick={event => set(event.currentTarget)}
        onKeyDown={event => {
          if (event.key === " " || event.key === "Enter") set(event.currentTarget);
        }}
      />
      <div class="ends" aria-hidden="true">
        {track.map(word => (
          <span key={word}>{word}</span>
        ))}
      </div>
    </div>
  );
};
