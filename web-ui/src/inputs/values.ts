import type { Input, Shown, Value } from "../contract";

export const textOf = (value: Value | undefined): string => (value && "text" in value ? value.text : "");
export const optionsOf = (value: Value | undefined): readonly string[] =>
  value && "options" in value ? value.options : [];
export const feelingsOf = (value: Value | undefined): readonly string[] =>
  value && "feelings" in value ? value.feelings : [];
export const levelOf = (value: Value | undefined): number | undefined =>
  value && "level" in value ? value.level : undefined;
export const leaningOf = (value: Value | undefined): number | undefined =>
  value && "leaning" in value ? value.leaning : undefined;
export const bookedOf = (value: Value | undefined): string => (value && "at" in value ? value.at : "");

/** What is shown as a value again, to be written further. */
export const asValue = (shown: Shown | undefined): Value | undefined => {
  if (!shown) return undefined;
  if (shown.text !== undefined) return { text: shown.text };
  if (shown.options !== undefined) return { options: shown.options };
  if (shown.feelings !== undefined) return { feelings: shown.feelings };
  if (shown.level !== undefined) return { level: shown.level };
  if (shown.leaning !== undefined) return { leaning: shown.leaning };
  if (shown.want !== undefined && shown.have !== undefined) return { want: shown.want, have: shown.have };
  if (shown.at !== undefined && shown.zone !== undefined) return { at: shown.at, zone: shown.zone };
  return undefined;
};

/** Whether there is anything in it that could be sent. */
export const isBlank = (value: Value | undefined): boolean => {
  if (!value) return true;
  if ("text" in value) return value.text.trim() === "";
  if ("options" in value) return value.options.length === 0;
  if ("feelings" in value) return value.feelings.length === 0;
  if ("done" in value) return true;
  if ("at" in value) return !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(value.at);
  return false;
};

/** How a question is left blank, and how one is answered that only asks to go on. */
export const done: Value = { done: true };

/** Answered by going on: there is nothing to fill in. */
export const needsNothing = (input: Input): boolean =>
  input.kind === "timer" || input.kind === "breathing" || input.kind === "reading";

export const same = (one: Value | undefined, other: Value | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
