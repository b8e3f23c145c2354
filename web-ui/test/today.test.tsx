import { cleanup, render, screen, act as settle } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Today as TodayView } from "../src/contract";
import { views } from "../src/live";
import { forget } from "../src/safety/forget";
import { Today } from "../src/screens/today/Today";

beforeEach(() => vi.stubGlobal("scrollTo", vi.fn()));

afterEach(() => {
  cleanup();
  forget();
  vi.unstubAllGlobals();
});

const week = { exercise: "weekly-check-in", title: "This week" };
const suggested = { ...week, reason: "A small look back at the week.", minutes: 10 };

const nothingElse = { promises: [], kept: [] };

const show = async (view: TodayView) => {
  await settle(() => views.show("today", JSON.stringify(view), view));
  render(<Today />);
};

test("what comes round and is suggested stands there once, with its reason", async () => {
  await show({
    ...nothingElse,
    day: "2026-11-21",
    suggestions: [suggested],
    cards: [{ kind: "recurring", ...week }],
  });
  expect(screen.getAllByRole("heading", { name: "This week" })).toHaveLength(1);
  expect(screen.getByText(suggested.reason)).toBeDefined();
  expect(screen.getByRole("button", { name: "Begin: This week" }).className).toContain("primary");
});

test("what is under way stands before what is suggested", async () => {
  const sitting = "00000000-0000-4000-8000-0000000000aa";
  const underWay = { kind: "sitting" as const, sitting, exercise: "hear-me", title: "Hear me" };
  await show({ ...nothingElse, day: "2026-11-21", suggestions: [suggested], cards: [underWay] });
  expect(screen.getByRole("link", { name: "Open: Hear me" }).className).toContain("primary");
  expect(screen.getByRole("button", { name: "Begin: This week" }).className).toContain("plain");
});

test("what is booked is said by its day, and the cards are one tap away", async () => {
  const sitting = "00000000-0000-4000-8000-0000000000aa";
  await show({
    ...nothingElse,
    day: "2026-11-21",
    suggestions: [],
    cards: [],
    booked: {
      exercise: "small-repair",
      title: "A talk",
      sitting,
      at: "2026-11-22T20:15",
      when: "tomorrow",
      together: true,
    },
    kept: [{ exercise: "calm-kit", outcome: "kit", title: "What helps me" }],
    promises: [{ title: "A promise", sitting, prompt: "A small promise", value: { text: "tea on Sunday" } }],
  });
  expect(screen.getByText("Tomorrow, 20:15")).toBeDefined();
  expect(screen.getByRole("link", { name: "What helps me" }).getAttribute("href")).toBe("/cards");
  expect(screen.getByText("tea on Sunday")).toBeDefined();
});

test("somebody who has used the code is said so", async () => {
  await settle(() =>
    views.show("us", "asked", {
      me: { callName: "Ana", signInName: "ana1", timeZone: "UTC", recoverable: true },
      pairing: { id: "00000000-0000-4000-8000-0000000000bb", state: "asked", with: "Ben" },
    }),
  );
  await show({ ...nothingElse, day: "2026-11-21", suggestions: [suggested], cards: [] });
  expect(screen.getByText("Ben would like to pair with you.")).toBeDefined();
});

test("the alternative is one touch, with its reason, and never the primary", async () => {
  const other = {
    exercise: "bright-side",
    title: "The bright side",
    reason: "Something good happened.",
    minutes: 4,
  };
  await show({ ...nothingElse, day: "2026-11-21", suggestions: [suggested, other], cards: [] });
  const button = screen.getByRole("button", { name: "Begin: The bright side" });
  expect(button.className).not.toContain("primary");
  expect(
    button
      .getAttribute("aria-describedby")
      ?.split(" ")
      .map(id => document.getElementById(id)?.textContent),
  ).toEqual([other.reason, "about 4 minutes"]);
});

test("where nothing has happened no empty notice is drawn", async () => {
  await show({ ...nothingElse, day: "2026-11-21", suggestions: [suggested], cards: [] });
  expect(document.querySelector(".notice")).toBeNull();
});

test("after a day that was a lot the way to people stands there, and a quiet day shows nowhere", async () => {
  await show({
    ...nothingElse,
    day: "2026-11-21",
    suggestions: [],
    cards: [],
    quiet: true,
    heavy: "It has been a lot today.",
  });
  expect(screen.getByText("It has been a lot today.")).toBeDefined();
  expect(screen.getByRole("link", { name: "People who can listen" }).getAttribute("href")).toBe("/help");
  expect(document.body.textContent).not.toMatch(/quiet/i);
});

test("until there is a recovery code Today says what is lost without one, last; afterwards it doesn't", async () => {
  const person = (recoverable: boolean) => ({
    callName: "Ana",
    signInName: "ana1",
    timeZone: "UTC",
    recoverable,
  });
  await settle(() => views.show("us", "without", { me: person(false) }));
  await show({ ...nothingElse, day: "2026-11-21", suggestions: [suggested], cards: [] });
  expect(screen.getByRole("link", { name: "Have it ready" }).getAttribute("href")).toBe("/paper");
  expect([...document.querySelectorAll("h2")].at(-1)?.textContent).toBe("A way back in");
  await settle(() => views.show("us", "with", { me: person(true) }));
  expect(screen.queryByText("A way back in")).toBeNull();
});

test("what waits for the other asks for nothing; what is suggested comes first", async () => {
  const sitting = "00000000-0000-4000-8000-0000000000aa";
  const card = {
    kind: "sitting" as const,
    sitting,
    exercise: "small-repair",
    title: "Reach out",
    waits: true,
  };
  await show({ ...nothingElse, day: "2026-11-21", suggestions: [suggested], cards: [card] });
  expect(screen.getByRole("link", { name: "Open: Reach out" }).className).toContain("plain");
  expect(screen.getByRole("button", { name: "Begin: This week" }).className).toContain("primary");
});
