import { type Signal, signal } from "@preact/signals";
import type { Act, Problem, Value } from "../../contract";
import { textOf } from "../../inputs/values";
import { live } from "../../live";
import type { Outcome } from "../../live/outbox";
import { onForget } from "../../safety/forget";

/** What was refused, with what had been written, so that no words are lost. */
export type Refused = { problem: Problem; text: string };

/** Where the last words are: on this screen only, or with the server. */
export type Whereabouts = "here" | "sent" | undefined;

type State = { refused: Signal<Refused | undefined>; whereabouts: Signal<Whereabouts>; underWay: number };
const states = new Map<string, State>();

onForget(() => {
  for (const { refused } of states.values()) refused.value = undefined;
  states.clear();
});

export const stateOf = (sitting: string): State => {
  const known = states.get(sitting);
  if (known) return known;
  const fresh: State = { refused: signal(undefined), whereabouts: signal(undefined), underWay: 0 };
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

/** Does it, says where the words are meanwhile, and keeps them where it is refused. */
export const act = async (sitting: string, doing: Doing): Promise<Outcome> => {
  const state = stateOf(sitting);
  state.underWay += 1;
  state.whereabouts.value = "here";
  const outcome = await live.act({ ...doing, sitting } as Act);
  state.underWay -= 1;
  switch (outcome.kind) {
    case "done":
      if (state.underWay === 0) state.whereabouts.value = "sent";
      state.refused.value = undefined;
      break;
    case "refused":
      state.whereabouts.value = undefined;
      state.refused.value = { problem: outcome.problem, text: textOf(wordsOf(doing)) };
      break;
    case "forgotten":
      break;
  }
  return outcome;
};
