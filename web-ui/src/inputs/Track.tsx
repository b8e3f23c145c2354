import { words } from "../words";

type Props = {
  /** Where it stands; nothing while it was not touched. */
  at: number | undefined;
  least: number;
  most: number;
  /** What is shown as chosen. */
  word: string;
  /** What a screen reader says. */
  aloud: string;
  ends: readonly string[];
  named: string;
  set: (at: number) => void;
};

/** A line to touch. Nothing is set until it is touched, and no digit is on the screen; a screen reader says both. */
export const Track = ({ at, least, most, word, aloud, ends, named, set }: Props) => {
  const take = (target: HTMLInputElement) => set(target.valueAsNumber);
  return (
    <div class={at === undefined ? "track unset" : "track"}>
      {at === undefined ? (
        <p class="chosen quiet">{words.inputs.scaleHint}</p>
      ) : (
        <p class="chosen question" aria-hidden="true" dir="auto">
          {word}
        </p>
      )}
      <input
        type="range"
        min={least}
        max={most}
        step={1}
        value={at ?? Math.floor((least + most) / 2)}
        aria-labelledby={named}
        aria-valuetext={at === undefined ? words.inputs.unset : aloud}
        onInput={event => take(event.currentTarget)}
        onClick={event => take(event.currentTarget)}
        onKeyDown={event => {
          if (event.key === " " || event.key === "Enter") take(event.currentTarget);
        }}
      />
      <div class="ends" aria-hidden="true">
        {ends.map(end => (
          <span key={end} dir="auto">
            {end}
          </span>
        ))}
      </div>
    </div>
  );
};
