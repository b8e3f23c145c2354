import { type Signal, signal } from "@preact/signals";
import type { Sitting, Value } from "../contract";
import { same, textOf } from "../inputs/values";
import { changed, keep, today } from "../keeping/keeping";
import { onForget } from "../safety/forget";

/** Where something is being written. A turn names the place that a sitting has reached. */
export type Place = { sitting: string; step: string; turn: number };

type Kept = Place & { value: Value; id: string; day: number };

/** What is being written; it carries the id of the command that will send it, so that sent twice it is done once. */
class Draft {
  readonly written: Signal<Value | undefined> = signal(undefined);
  id: string = crypto.randomUUID();
  day: number = today();
  /** Of an exercise that keeps nothing: never put down anywhere. */
  private = false;
  sent = false;
  arrived = false;

  readonly place: Place;
  constructor(place: Place) {
    this.place = place;
  }
}

/** In memory it outlives a lost connection and a change of screen; beyond the tab only where this person keeps words on this device. */
const drafts = new Map<string, Draft>();
/** Words that nobody came back to for so long are let go. */
const keptDays = 30;

const keyOf = ({ sitting, step, turn }: Place) => `${sitting}/${step}/${turn}`;

const at = (place: Place): Draft => {
  const known = drafts.get(keyOf(place));
  if (known) return known;
  const fresh = new Draft(place);
  drafts.set(keyOf(place), fresh);
  return fresh;
};

/** What this person is writing before a step, and how it is changed. */
export const draft = (view: Pick<Sitting, "sitting" | "unkept">, step: string, turn: number) => {
  const one = at({ sitting: view.sitting, step, turn });
  one.private = view.unkept === true;
  return {
    get value() {
      return one.written.value;
    },
    set value(value: Value | undefined) {
      if (one.sent) one.id = crypto.randomUUID();
      one.sent = false;
      one.arrived = false;
      one.written.value = value;
      changed();
    },
    /** The view shows it now: from here on what the view shows holds, also when another device writes on. */
    shown: () => {
      if (one.arrived) one.written.value = undefined;
    },
  };
};

/** The id under which what is written there is sent. */
export const commandOf = (place: Place): string => {
  const one = at(place);
  one.sent = true;
  return one.id;
};

/** The server has answered. What it refused lies elsewhere for copying, so in neither case is there anything left to keep. */
export const answered = (place: Place, value: Value): void => {
  const one = drafts.get(keyOf(place));
  if (one && same(one.written.peek(), value)) {
    one.arrived = true;
    one.sent = false;
    one.id = crypto.randomUUID();
  }
};

/** The sitting is over: what was still being written there is taken out, and can only be copied now. */
export const leftOver = (sitting: string): string => {
  const texts: string[] = [];
  for (const [key, { place, written, arrived, sent }] of drafts) {
    if (place.sitting !== sitting || sent) continue;
    const text = textOf(written.peek()).trim();
    if (text !== "" && !arrived) texts.push(text);
    drafts.delete(key);
  }
  return texts.join("\n\n");
};

keep<Kept>(
  "drafts",
  () =>
    [...drafts.values()].flatMap(({ place, written, id, day, arrived, private: unkept }) => {
      const value = written.peek();
      return value && !arrived && !unkept ? [{ ...place, value, id, day }] : [];
    }),
  kept => {
    for (const { sitting, step, turn, value, id, day } of kept) {
      const one = at({ sitting, step, turn });
      if (day < today() - keptDays || one.written.peek() !== undefined) continue;
      Object.assign(one, { id, day });
      one.written.value = value;
    }
  },
);

onForget(() => {
  for (const one of drafts.values()) one.written.value = undefined;
  drafts.clear();
});
