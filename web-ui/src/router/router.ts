import { type ReadonlySignal, signal } from "@preact/signals";

/** Every place in Hearth. Addresses hold ids at most, never words or codes. */
export type Place =
  | { at: "door" }
  | { at: "sign-up" }
  | { at: "sign-in" }
  | { at: "code" }
  | { at: "recover" }
  | { at: "today" }
  | { at: "practise" }
  | { at: "us" }
  | { at: "help" }
  /** The card that is looked for lies on top; its name is in no address. */
  | { at: "cards"; top?: string }
  | { at: "paper" }
  | { at: "sitting"; sitting: string }
  | { at: "caseload" }
  | { at: "couple"; couple: string };

const plain = [
  "sign-up",
  "sign-in",
  "code",
  "recover",
  "today",
  "practise",
  "us",
  "help",
  "cards",
  "paper",
  "caseload",
] as const;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const address = (place: Place): string => {
  switch (place.at) {
    case "door":
      return "/";
    case "sitting":
      return `/sittings/${place.sitting}`;
    case "couple":
      return `/couples/${place.couple}`;
    case "sign-up":
    case "sign-in":
    case "code":
    case "recover":
    case "today":
    case "practise":
    case "us":
    case "help":
    case "caseload":
    case "cards":
    case "paper":
      return `/${place.at}`;
  }
};

export const place = (path: string): Place => {
  const [first = "", second = "", ...rest] = path.replace(/^\/+|\/+$/g, "").split("/");
  if (first === "sittings" && uuid.test(second) && rest.length === 0)
    return { at: "sitting", sitting: second };
  if (first === "couples" && uuid.test(second) && rest.length === 0) return { at: "couple", couple: second };
  const known = plain.find(name => name === first && second === "");
  return known ? { at: known } : { at: "door" };
};

const state = signal<Place>(place(location.pathname));
export const here: ReadonlySignal<Place> = state;

/** Where this person came from inside Hearth, if they did. */
let before: Place | undefined;

export const go = (to: Place, how: "push" | "replace" = "push"): void => {
  const stays = address(to) === location.pathname;
  history[how === "push" && !stays ? "pushState" : "replaceState"](null, "", address(to));
  if (!stays) before = state.peek();
  state.value = to;
  scrollTo(0, 0);
};

/** One step back inside Hearth; never out of it. */
export const goBack = (otherwise: Place): void => go(before ?? otherwise);

addEventListener("popstate", () => {
  state.value = place(location.pathname);
});

/** A pairing link carries its code behind the #: taken from the address at once, kept in memory only. */
export const heldCode = signal(decodeURIComponent(location.hash.slice(1)));
if (heldCode.peek() !== "") history.replaceState(null, "", location.pathname);
