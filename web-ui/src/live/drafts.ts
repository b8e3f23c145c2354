import { type Signal, signal } from "@preact/signals";
import type { Value } from "../contract";
import { onForget } from "../safety/forget";

/** What is being written, in memory only: it outlives a lost connection and a change of screen, not the tab. */
const drafts = new Map<string, Signal<Value | undefined>>();

export const draft = (sitting: string, step: string, turn: number): Signal<Value | undefined> => {
  const key = `${sitting}/${step}/${turn}`;
  const known = drafts.get(key);
  if (known) return known;
  const fresh = signal<Value | undefined>(undefined);
  drafts.set(key, fresh);
  return fresh;
};

onForget(() => {
  for (const one of drafts.values()) one.value = undefined;
  drafts.clear();
});
