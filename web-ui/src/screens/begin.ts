import { signal } from "@preact/signals";
import type { About } from "../contract";
import { live } from "../live";
import { go } from "../router/router";
import { onForget } from "../safety/forget";

/** The server's sentence when something could not be begun. */
export const notBegun = signal<string | undefined>(undefined);

onForget(() => {
  notBegun.value = undefined;
});

const underWay = new Set<string>();

/**
 * Begins an exercise and goes there; where it recurs, into the one that is open already. False where it may not be begun.
 * Some look at something again: what that is.
 */
export const begin = async (exercise: string, about?: About): Promise<boolean> => {
  if (underWay.has(exercise)) return false;
  underWay.add(exercise);
  const sitting = crypto.randomUUID();
  const outcome = await live.act({ do: "start", sitting, exercise, ...(about && { about }) });
  underWay.delete(exercise);
  switch (outcome.kind) {
    case "done":
      notBegun.value = undefined;
      go({ at: "sitting", sitting: outcome.sitting ?? sitting });
      return true;
    case "refused":
      notBegun.value = outcome.problem.title;
      return false;
    case "forgotten":
      return false;
  }
};
