import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import type { Value } from "../contract";
import { levelWord, words } from "../words";
import type { InputProps } from "./props";
import { Track } from "./Track";

type Half = "have" | "want";

const halfOf = (value: Value | undefined, half: Half): number | undefined =>
  value && "want" in value ? value[half] : undefined;

/** How much of something there is, and how much there should be: two lines, said once both are touched. */
export const WantHave = ({ value, change }: InputProps) => {
  const touched = useSignal<Partial<Record<Half, number>>>({});
  const of = (half: Half) => touched.value[half] ?? halfOf(value, half);
  const set = (half: Half, at: number) => {
    touched.value = { ...touched.value, [half]: at };
    const have = of("have");
    const want = of("want");
    if (have !== undefined && want !== undefined) change({ want, have });
  };
  return (
    <div class="stack">
      <Line half="have" at={of("have")} set={set} />
      <Line half="want" at={of("want")} set={set} />
    </div>
  );
};

const Line = ({
  half,
  at,
  set,
}: {
  half: Half;
  at: number | undefined;
  set: (half: Half, at: number) => void;
}) => {
  const named = useId();
  const word = levelWord(at ?? 0, words.inputs.amounts);
  return (
    <div>
      <p id={named}>{words.inputs[half]}</p>
      <Track
        at={at}
        least={0}
        most={10}
        word={word}
        aloud={`${word}, ${at}`}
        ends={words.inputs.amounts}
        named={named}
        set={chosen => set(half, chosen)}
      />
    </div>
  );
};
