import { cleanup, render, screen, act as settle } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Practise as PractiseView } from "../src/contract";
import { views } from "../src/live";
import { forget } from "../src/safety/forget";
import { Practise } from "../src/screens/Practise";

beforeEach(() => vi.stubGlobal("scrollTo", vi.fn()));

afterEach(() => {
  cleanup();
  forget();
  vi.unstubAllGlobals();
});

const card = (exercise: string, title: string) => ({ exercise, title, minutes: 5, goodWhen: "Any time." });

const view: PractiseView = {
  phases: [
    { phase: "notice", cards: [card("kind-pause", "A kind pause")] },
    { phase: "make-sense", cards: [{ ...card("my-story", "A chapter"), withSomebody: true }] },
    { phase: "practise", cards: [] },
    { phase: "keep", cards: [card("bright-side", "The bright side")] },
  ],
  ourList: [{ ...card("old-hurt", "An old hurt"), withSomebody: true }],
};

const show = async (shown: PractiseView) => {
  await settle(() => views.show("practise", JSON.stringify(shown), shown));
  render(<Practise />);
};

const shelf = (name: string) => screen.getByRole("heading", { name }).closest("details");

test("the first phase lies open, the others behind a touch, and what keeps comes last", async () => {
  await show(view);
  expect(shelf("Notice")?.open).toBe(true);
  for (const name of ["Make sense", "Try it out", "Keep", "Our list"]) expect(shelf(name)?.open).toBe(false);
  expect(screen.getByRole("button", { name: "Begin: A kind pause" })).toBeDefined();
  expect(shelf("Try it out")?.textContent).toContain("Nothing of this just now.");
});

test("what waits cannot be begun, and is no different from the rest but for that", async () => {
  await show(view);
  expect(screen.queryByRole("button", { name: "Begin: An old hurt" })).toBeNull();
  expect(shelf("Our list")?.textContent).toContain("An old hurt");
});

test("where somebody is worth having beside one, it says so", async () => {
  await show(view);
  expect(shelf("Make sense")?.textContent).toContain("worth having somebody with you");
  expect(shelf("Notice")?.textContent).not.toContain("worth having");
});

test("the phase one chose is said, and each of the others can be chosen, or none", async () => {
  const sent: unknown[] = [];
  vi.stubGlobal("fetch", (_: string, init: RequestInit) => {
    sent.push(init.body);
    return Promise.resolve(new Response(null, { status: 204 }));
  });
  await show({ ...view, phase: "keep", phases: [...view.phases].reverse() });
  expect(screen.getByText("You begin with: Keep")).toBeDefined();
  expect(shelf("Keep")?.open).toBe(true);
  expect(screen.queryByRole("button", { name: /^Keep/ })).toBeNull();
  await settle(() => screen.getByRole("button", { name: /^Make sense/ }).click());
  await settle(() => screen.getByRole("button", { name: "None of them first" }).click());
  expect(sent).toEqual(['{"phase":"make-sense"}', '{"phase":"none"}']);
});
