import { describe, expect, test } from "vitest";
import type { Heard, Scene, Sitting } from "../src/contract";
import { between } from "../src/screens/step/moments";

const nothing = { opened: undefined, landed: false, bothBack: false };

const sitting = (scene: Scene, heard: Heard[] = [], partner = true): Sitting => ({
  sitting: "00000000-0000-4000-8000-0000000000aa",
  exercise: "weekly-check-in",
  version: 1,
  title: "This week",
  ...(partner ? { partner: "Noor" } : {}),
  place: { behind: 0, all: 5 },
  scene,
  heard,
  offers: [],
});

const sealed: Scene = { kind: "own-pace", part: "look", turn: 1, sealed: true, through: true, items: [] };
const atStep = (turn: number): Scene => ({
  kind: "at-step",
  part: "floor",
  round: 1,
  turn,
  role: "listens",
  question: { step: "s", prompt: "P", input: { kind: "text" }, optional: false, visibility: "shared" },
  since: "2026-11-21T20:00:00Z",
});
const pausing: Scene = { kind: "pausing", until: "2026-11-21T20:30:00Z", back: true, stage: "return" };
const said = (more: Partial<Heard> = {}): Heard => ({
  part: "look",
  round: 1,
  step: "thanks",
  prompt: "Thankful for",
  who: "partner",
  value: { text: "soup" },
  ...more,
});

describe("an opening", () => {
  test("is seen when the sealed part gives way to what was in it", () => {
    expect(between(sitting(sealed), sitting(atStep(2), [said()]), nothing).opened).toBe("look");
  });

  test("is not made of a pause", () => {
    expect(between(sitting(sealed), sitting(pausing), nothing).opened).toBeUndefined();
  });

  test("is not made of leaving: what one wrote is still only one's own", () => {
    const left: Scene = { kind: "over", finished: false };
    const mine = said({ who: "you", own: true });
    expect(between(sitting(sealed), sitting(left, [mine]), nothing).opened).toBeUndefined();
  });

  test("is made where what opens is the last of it", () => {
    const done: Scene = { kind: "over", finished: true };
    expect(between(sitting(sealed), sitting(done, [said()]), nothing).opened).toBe("look");
  });

  test("is not made where everything was kept back", () => {
    expect(between(sitting(sealed), sitting(atStep(2)), nothing).opened).toBeUndefined();
  });

  test("alone there is nothing to open", () => {
    expect(
      between(sitting(sealed, [], false), sitting(atStep(2), [said()], false), nothing).opened,
    ).toBeUndefined();
  });

  test("stays until somebody goes on, whatever else arrives", () => {
    const seen = { ...nothing, opened: "look" };
    expect(between(sitting(atStep(2), [said()]), sitting(atStep(3), [said()]), seen).opened).toBe("look");
  });
});

describe("a yes to the paraphrase", () => {
  const landed = said({ who: "you", step: "said-back", landed: true });

  test("warms the listener's screen, until the next turn", () => {
    const now = between(sitting(atStep(4)), sitting(atStep(5), [landed]), nothing);
    expect(now.landed).toBe(true);
    expect(between(sitting(atStep(5), [landed]), sitting(atStep(5), [landed, said()]), now).landed).toBe(
      true,
    );
    expect(between(sitting(atStep(5), [landed]), sitting(atStep(6), [landed]), now).landed).toBe(false);
  });

  test("one that was parked warms nothing", () => {
    const parked = said({ who: "you", step: "said-back" });
    expect(between(sitting(atStep(4)), sitting(atStep(5), [parked]), nothing).landed).toBe(false);
  });

  test("the speaker's own screen stays as it is", () => {
    const theirs = said({ who: "partner", step: "said-back", landed: true });
    expect(between(sitting(atStep(4)), sitting(atStep(5), [theirs]), nothing).landed).toBe(false);
  });
});

describe("coming back", () => {
  test("both are told once they are both back", () => {
    expect(between(sitting(pausing), sitting(atStep(4)), nothing).bothBack).toBe(true);
  });

  test("an end is no coming back", () => {
    expect(between(sitting(pausing), sitting({ kind: "over", finished: false }), nothing).bothBack).toBe(
      false,
    );
  });
});
