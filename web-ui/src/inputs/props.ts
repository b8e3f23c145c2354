import type { Question, Value } from "../contract";

/** What every renderer is given. It shows a value and reports a new one; whether that is enough is not its business. */
export type InputProps = {
  question: Question;
  value: Value | undefined;
  change: (value: Value) => void;
  /** The id of the question's heading, which names the input. */
  named: string;
};
