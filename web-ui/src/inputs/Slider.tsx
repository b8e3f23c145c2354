import { leaningWord } from "../words";
import type { InputProps } from "./props";
import { Track } from "./Track";
import { leaningOf } from "./values";

const end = 5;

/** Between two poles; neither of them is the better one. */
export const Slider = ({ question, value, change, named }: InputProps) => {
  const at = leaningOf(value);
  const poles = question.input.options?.map(option => option.label) ?? [];
  const word = leaningWord(at ?? 0, poles);
  return (
    <Track
      at={at}
      least={-end}
      most={end}
      word={word}
      aloud={word}
      ends={poles}
      named={named}
      set={leaning => change({ leaning })}
    />
  );
};
