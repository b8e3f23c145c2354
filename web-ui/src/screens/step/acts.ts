import { type Signal, signal } from "@preact/signals";
import type { Act, Problem, Value } from "../../contract";
import { textOf } from "../../inputs/values";
import { live } from "../../live";
import { onForget } from "../../safety/forget";

/** What was refused, with what had been written, so that no words are lost. */
export type Refused = { problem: Problem; text: string };

/** Where words are: on this screen only, or with the server. */
export type Whereabouts = "here" | "sent";

type State = { refused: Signal<Refused | undefined>; underWay: Signal<readonly string[]> };
const states = new Map<string, State>();

onForget(() => {
  for (const { refused } of states.values()) refused.value = undefined;
  states.clear();
});

export const stateOf = (sitting: string): State => {
  const known = states.get(sitting);
  if (known) return known;
  const fresh: State = { refused: signal(undefined), underWay: signal([]) };
  states.set(sitting, fresh);
  return fresh;
};

/** An act of a sitting, without the sitting that it is about. */
export type Doing = Act extends infer One
  ? One extends { do: "start" }
    ? never
    : One extends { do: string }
      ? Omit<One, "sitting">
      : never
  : never;

const wordsOf = (doing: Doing): Value | undefined => (doing.do === "answer" ? doing.value : undefined);

/** Does it, once while it is under way, and keeps the words where it is refused. */
export const act = async (sitting: string, doing: Doing): Promise<void> => {
  const { refused, underWay } = stateOf(sitting);
  const same = JSON.stringify(doing);
  if (underWay.peek().includes(same)) return;
  underWay.value = [...underWay.peek(), same];
  const outcome = await live.act({ ...doing, sitting } as Act);
  underWay.value = underWay.peek().filter(one => one !== same);
  switch (outcome.kind) {
    case "done":
      refused.value = undefined;
      return;
    case "refused":
      refused.value = { problem: outcome.problem, text: textOf(wordsOf(doing)) };
      return;
    case "forgotten":
      return;
  }
};
