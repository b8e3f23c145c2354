import { signal } from "@preact/signals";
import { setting } from "../edge/settings";
import { share } from "../keeping/share";
import { tabs } from "../logins/tabs";
import { forget } from "./forget";
import { owed, signOutPath } from "./owed";

/** Covered means: nothing of Hearth may be on the screen any more. */
export const covered = signal(false);

/** Where a quick exit leads: the operator's choice, else a page of ours that has nothing to do with Hearth. */
export const exitAddress = (): string => setting("hearth-quick-exit") || "/weather.html";

/**
 * Covers first, then forgets, then signs out without waiting for an answer, then another page takes the place of this one. What a
 * person keeps on this device loses its key by that and stays locked; where nothing is kept the browser clears everything.
 */
export const leaveFast = (): void => {
  const locked = share.read() !== undefined;
  covered.value = true;
  document.getElementById("hearth")?.replaceChildren();
  document.title = " ";
  forget();
  tabs.tell("left");
  owed.note(locked);
  signOutWithoutWaiting(locked).catch(() => undefined);
  location.replace(exitAddress());
};

const signOutWithoutWaiting = (locked: boolean): Promise<Response> =>
  fetch(`/api/v1${signOutPath(locked)}`, {
    method: "DELETE",
    credentials: "same-origin",
    headers: { "Hearth-Client": "1" },
    keepalive: true,
  });

const pressesNeeded = 3;
const within = 1500;

/** Shift, alone, three times within a second and a half. Shift held for a capital letter does not count. */
export const listenForShift = (target: EventTarget, leave: () => void): (() => void) => {
  let presses: number[] = [];
  let alone = false;
  const down = (event: Event) => {
    const { key, repeat } = event as KeyboardEvent;
    alone = key === "Shift" && !repeat;
    if (key !== "Shift") presses = [];
  };
  const up = (event: Event) => {
    if ((event as KeyboardEvent).key !== "Shift" || !alone) return;
    alone = false;
    presses = [...presses.filter(at => event.timeStamp - at < within), event.timeStamp];
    if (presses.length >= pressesNeeded) leave();
  };
  target.addEventListener("keydown", down, true);
  target.addEventListener("keyup", up, true);
  return () => {
    target.removeEventListener("keydown", down, true);
    target.removeEventListener("keyup", up, true);
  };
};
