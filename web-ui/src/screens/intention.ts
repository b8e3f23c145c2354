import { signal } from "@preact/signals";
import { go, heldCode } from "../router/router";
import { onForget } from "../safety/forget";

/** What somebody came with, as they said at the door; it only decides where they land. */
export const intention = signal<"moment" | "rhythm" | "alone" | "code" | undefined>(undefined);

onForget(() => {
  intention.value = undefined;
  heldCode.value = "";
});

/** The first place inside. */
export const land = (): void => {
  go({ at: intention.value === "code" || heldCode.value !== "" ? "us" : "today" }, "replace");
};
