import { cleanup, fireEvent, render, screen, act as settle } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Act, Sitting } from "../src/contract";
import { live, views } from "../src/live";
import { forget } from "../src/safety/forget";
import { Step } from "../src/screens/step/Step";
import { Today } from "../src/screens/today/Today";

const sitting = "00000000-0000-4000-8000-0000000000aa";

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

const over = (mine: boolean, both: boolean): Sitting => ({
  sitting,
  exercise: "small-repair",
  version: 1,
  title: "Reach out",
  partner: "Noor",
  place: { behind: 2, all: 2 },
  scene: { kind: "over", finished: true },
  heard: [],
  offers: [],
  repairs: [{ outcome: "reach", mine, both }],
});

test("Y4 that it has landed is said with one touch; what is read then names nobody else until both have", async () => {
  await settle(() => views.show(`sitting/${sitting}`, "1", over(false, false)));
  render(<Step sitting={sitting} />);
  fireEvent.click(await screen.findByRole("button", { name: "Yes, it has landed for me" }));
  expect(acts).toMatchObject([{ do: "mend", outcome: "reach", sitting }]);
  await settle(() => views.show(`sitting/${sitting}`, "2", over(true, false)));
  expect(screen.getByText("It has landed for you. Only you see this.")).toBeDefined();
  expect(screen.queryByRole("button", { name: /landed/ })).toBeNull();
  await settle(() => views.show(`sitting/${sitting}`, "3", over(true, true)));
  expect(screen.getByText("It has landed, for you both.")).toBeDefined();
});

test("Y5 something small is offered beside the way to what it is for", async () => {
  const card = {
    kind: "mend" as const,
    sitting,
    exercise: "look-back",
    title: "Looking back",
    together: true,
    waits: true,
  };
  await settle(() =>
    views.show("today", "1", {
      day: "2026-11-22",
      suggestions: [],
      promises: [],
      kept: [],
      cards: [{ ...card, line: "Something small?", small: "small-repair" }],
    }),
  );
  render(<Today />);
  expect(screen.getByRole("link", { name: "Have a look: Looking back" }).className).toContain("plain");
  fireEvent.click(screen.getByRole("button", { name: "Something small: Looking back" }));
  expect(acts).toMatchObject([{ do: "start", exercise: "small-repair" }]);
});
