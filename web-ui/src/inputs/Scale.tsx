import { levelWord, words } from "../words";
import type { InputProps } from "./props";
import { Track } from "./Track";
import { levelOf } from "./values";

/** The worded track from 0 to 10. Options, where a question has them, are the words of its own track. */
export const Scale = ({ question, value, change, named }: InputProps) => {
  const level = levelOf(value);
  const own = question.input.options?.map(option => option.label);
  const track = own?.length ? own : words.inputs.levels;
  const word = levelWord(level ?? 0, track);
  return (
    <Track
      at={level}
      least={0}
      most={10}
      word={word}
      aloud={`${word}, ${level}`}
      ends={track}
      named={named}
      set={chosen => change({ level: chosen })}
    />
  );
};
