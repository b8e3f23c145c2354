import { cleanup, fireEvent, render, screen, act as settle } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Act, Kept as KeptView } from "../src/contract";
import { live, views } from "../src/live";
import { forget } from "../src/safety/forget";
import { Step } from "../src/screens/step/Step";
import { Today } from "../src/screens/today/Today";
import { Kept } from "../src/screens/us/Kept";

const about = { sitting: "00000000-0000-4000-8000-0000000000aa", outcome: "trial" };
const words = {
  part: "between",
  round: 1,
  step: "try-this",
  prompt: "What we'll try",
  who: "both" as const,
  value: { text: "Soup on Fridays" },
};
const again = {
  about,
  exercise: "look-again",
  title: "What we're trying",
  together: true,
  due: "2026-12-20",
  entries: [words],
};

let acts: Act[];

beforeEach(() => {
  acts = [];
  vi.stubGlobal("scrollTo", vi.fn());
  vi.spyOn(live, "act").mockImplementation(act => {
    acts.push(act);
    return Promise.resolve({ kind: "forgotten" as const });
  });
});

afterEach(() => {
  cleanup();
  forget();
  vi.unstubAllGlobals();
});

test("Y1 on its day it stands on Today in its own words, and one touch begins the look at just this", async () => {
  await settle(() =>
    views.show("today", "1", {
      day: "2026-12-20",
      suggestions: [],
      promises: [],
      kept: [],
      cards: [{ kind: "due", line: "About now.", ...again }],
    }),
  );
  render(<Today />);
  expect(screen.getByText("Soup on Fridays")).toBeDefined();
  fireEvent.click(screen.getByRole("button", { name: "Look at it again: What we're trying" }));
  expect(acts).toMatchObject([{ do: "start", exercise: "look-again", about }]);
});

const kept = (more: Partial<typeof again>): KeptView => ({
  again: [{ ...again, ...more }],
  promises: [],
  sittings: [],
  before: [],
});

test("Y1 under Us it can be looked at sooner, unless it may not be begun now", async () => {
  await settle(() => views.show("kept", "1", kept({})));
  render(<Kept partner="Noor" />);
  expect(screen.getByText(/^You and Noor\. To look at again on/)).toBeDefined();
  fireEvent.click(screen.getByRole("button", { name: "Look at it again: What we're trying" }));
  expect(acts).toMatchObject([{ do: "start", about }]);
  const { exercise: _, ...closed } = again;
  await settle(() => views.show("kept", "2", { ...kept({}), again: [closed] }));
  expect(screen.queryByRole("button")).toBeNull();
});

test("what is looked at stands above the question, and each of several words says what it is", async () => {
  const missed = {
    ...words,
    step: "missed",
    prompt: "When it's missed",
    value: { text: "The next time again" },
  };
  const id = "00000000-0000-4000-8000-0000000000bb";
  await settle(() => {
    views.show("kept", "3", kept({ entries: [words, missed] }));
    views.show(`sitting/${id}`, "1", {
      sitting: id,
      exercise: "look-again",
      version: 1,
      title: "Look at it again",
      partner: "Noor",
      about,
      place: { behind: 0, all: 5 },
      scene: { kind: "own-pace", part: "how", turn: 1, sealed: true, through: false, items: [] },
      heard: [],
      offers: [],
    });
  });
  render(<Step sitting={id} />);
  expect(await screen.findByText("Soup on Fridays")).toBeDefined();
  expect(screen.getByText("When it's missed")).toBeDefined();
});
