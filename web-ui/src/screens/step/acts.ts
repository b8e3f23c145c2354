import { type Signal, signal } from "@preact/signals";
import type { Act, Problem, Value } from "../../contract";
import { textOf } from "../../inputs/values";
import { changed, keep } from "../../keeping/keeping";
import { live, views } from "../../live";
import { answered, commandOf, leftOver } from "../../live/drafts";
import type { Command, Outcome } from "../../live/outbox";
import { onForget } from "../../safety/forget";
import { words } from "../../words";

/** What was refused, with what had been written, so that no words are lost. */
export type Refused = { problem: Pick<Problem, "title">; text: string };

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
  const same = JSON.stringify(doing);
  if (stateOf(sitting).underWay.peek().includes(same)) return;
  const id = doing.do === "answer" ? commandOf({ sitting, ...doing }) : undefined;
  await follow(sitting, doing, live.act({ ...doing, sitting } as Act, id));
};

const follow = async (sitting: string, doing: Doing, answer: Promise<Outcome>): Promise<void> => {
  const { refused, underWay } = stateOf(sitting);
  const same = JSON.stringify(doing);
  underWay.value = [...underWay.peek(), same];
  changed();
  const outcome = await answer;
  underWay.value = underWay.peek().filter(one => one !== same);
  if (outcome.kind === "forgotten") return;
  // On a break of the two nothing is refused for good: what was being written stays in its place.
  const waits = outcome.kind === "refused" && outcome.problem.code === "on-a-break";
  if (doing.do === "answer" && !waits) answered({ sitting, ...doing }, doing.value);
  refused.value =
    outcome.kind === "refused" ? { problem: outcome.problem, text: textOf(wordsOf(doing)) } : undefined;
  changed();
};

/** Sittings of which something was given back. */
const takenUp = new Set<string>();
onForget(() => takenUp.clear());

/** Of an exercise that keeps nothing, nothing is kept on the device either; what is not known to be kept is not. */
const mayKeep = (sitting: string): boolean => {
  const view = views.of(`sitting/${sitting}`).peek();
  return takenUp.has(sitting) || (view !== undefined && !view.unkept);
};

type Words = Extract<Command, { do: "answer" | "keep-back" }> & { sitting: string };

/** Words, and the wish to keep them back. To open, to pause or to leave is meant now: it is never done later by itself. */
const isWords = (command: Command): command is Words => command.do === "answer" || command.do === "keep-back";

keep<Words>(
  "acts",
  () =>
    live
      .waiting()
      .filter(isWords)
      .filter(({ sitting }) => mayKeep(sitting)),
  kept => {
    for (const command of kept) {
      const { id, sitting, ...doing } = command;
      takenUp.add(sitting);
      follow(sitting, doing, live.act({ ...doing, sitting }, id));
    }
  },
);

type KeptRefusal = { sitting: string; title: string; text: string };

keep<KeptRefusal>(
  "refused",
  () =>
    [...states].flatMap(([sitting, { refused }]) => {
      const kept = refused.peek();
      return kept?.text && mayKeep(sitting) ? [{ sitting, title: kept.problem.title, text: kept.text }] : [];
    }),
  kept => {
    for (const { sitting, title, text } of kept) {
      takenUp.add(sitting);
      stateOf(sitting).refused.value ??= { problem: { title }, text };
    }
  },
);

/** It is over. Where it ended early, words that were still being written are offered for copying; where it is finished they were not wanted. */
export const over = (sitting: string, finished: boolean): void => {
  const text = leftOver(sitting);
  if (text !== "" && !finished)
    stateOf(sitting).refused.value ??= { problem: { title: words.step.endedBefore }, text };
  changed();
};

/** The words that were refused are copied, or no longer wanted. */
export const letGo = (sitting: string): void => {
  stateOf(sitting).refused.value = undefined;
  changed();
};
