import { signal } from "@preact/signals";
import { go, heldCode } from "../../router/router";
import { onForget } from "../../safety/forget";

/** What somebody came with, as they said at the door. */
export type Line = "moment" | "rhythm" | "alone" | "code";

/**
 * The first way in, from the door to "that's enough". This page alone holds it: a page loaded anew lets go of it, and Today has the
 * same things. Nothing of it is kept or sent.
 */
export type Thread = {
  line: Line;
  /** The quiet minute has been begun. */
  settled: boolean;
  /** Nobody is brought in for now. */
  alone: boolean;
  /** What one came for has been begun. */
  begun: boolean;
};

/** Where the thread stands; each is one screen, or the exercise that it leads to. */
export type Stage = "settle" | "choose" | "bring" | "two" | "enough";

export const stage = (thread: Thread, paired: boolean): Stage => {
  if (thread.begun) return "enough";
  if (thread.line === "alone") return "choose";
  if (thread.line === "moment" && !thread.settled) return "settle";
  if (paired) return "two";
  return thread.alone ? "enough" : "bring";
};

export const thread = signal<Thread | undefined>(undefined);

export const spin = (line: Line): void => {
  thread.value = { line, settled: false, alone: false, begun: false };
};

export const mark = (what: Partial<Thread>): void => {
  if (thread.peek()) thread.value = { ...(thread.peek() as Thread), ...what };
};

/** Out of the first way in and into the house. */
export const letGo = (): void => {
  thread.value = undefined;
  go({ at: "today" }, "replace");
};

/** The first place inside. Whoever came by a link holds a code already. */
export const land = (): void => {
  if (!thread.peek() && heldCode.peek() !== "") spin("code");
  go({ at: "today" }, "replace");
};

onForget(() => {
  thread.value = undefined;
  heldCode.value = "";
});
