import { useState } from "preact/hooks";
import type { Sitting } from "../../contract";

/** What just happened between two views of the same sitting, seen from here. It is shown once and kept nowhere. */
export type Moments = {
  /** The sealed part that has just opened. */
  opened: string | undefined;
  goOn: () => void;
  /** The speaker has just said: yes, that's it. */
  landed: boolean;
  /** Both have just come back from a breather or a rest. */
  bothBack: boolean;
};

type Seen = { opened: string | undefined; landed: boolean; bothBack: boolean };

const nothing: Seen = { opened: undefined, landed: false, bothBack: false };

const landings = (view: Sitting) => view.heard.filter(one => one.who === "you" && one.landed).length;

const turnOf = ({ scene }: Sitting) => ("turn" in scene ? scene.turn : undefined);

const isAway = ({ scene }: Sitting) => scene.kind === "pausing" || scene.kind === "resting";

const isUnderWay = ({ scene }: Sitting) => scene.kind === "own-pace" || scene.kind === "at-step";

/** Compares what was seen last with what is seen now. Pure, so that it can be told as a table. */
export const between = (last: Sitting, now: Sitting, seen: Seen): Seen => {
  const was = last.scene;
  const sealed = was.kind === "own-pace" && was.sealed && !was.letter ? was.part : undefined;
  const left = sealed !== undefined && !(now.scene.kind === "own-pace" && now.scene.part === sealed);
  // Whoever leaves finds what they wrote on the last screen; nothing of it was opened.
  const endedEarly = now.scene.kind === "over" && !now.scene.finished;
  const opened =
    left && !endedEarly && now.heard.some(one => one.part === sealed) && now.partner !== undefined
      ? sealed
      : seen.opened;
  const moved = turnOf(last) !== turnOf(now);
  return {
    opened,
    landed: landings(now) > landings(last) || (seen.landed && !moved),
    bothBack: (isAway(last) && isUnderWay(now)) || (seen.bothBack && !moved && isUnderWay(now)),
  };
};

export const useMoments = (view: Sitting): Moments => {
  const [state, setState] = useState({ view, seen: nothing });
  const seen = state.view === view ? state.seen : between(state.view, view, state.seen);
  if (state.view !== view) setState({ view, seen });
  return { ...seen, goOn: () => setState({ view, seen: { ...seen, opened: undefined } }) };
};
