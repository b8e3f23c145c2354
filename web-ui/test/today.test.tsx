import { cleanup, render, screen, act as settle } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Today as TodayView } from "../src/contract";
import { views } from "../src/live";
import { forget } from "../src/safety/forget";
import { Today } from "../src/screens/Today";

beforeEach(() => vi.stubGlobal("scrollTo", vi.fn()));

afterEach(() => {
  cleanup();
  forget();
  vi.unstubAllGlobals();
});

const week = { exercise: "weekly-check-in", title: "This week" };
const suggested = { ...week, reason: "A small look back at the week.", minutes: 10 };

const show = async (view: TodayView) => {
  await settle(() => views.show("today", JSON.stringify(view), view));
  render(<Today />);
};

test("what comes round and is suggested stands there once, with its reason", async () => {
  await show({ day: "2026-11-21", suggestions: [suggested], cards: [{ kind: "recurring", ...week }] });
  expect(screen.getAllByRole("heading", { name: "This week" })).toHaveLength(1);
  expect(screen.getByText(suggested.reason)).toBeDefined();
  expect(screen.getByRole("button", { name: "Begin: This week" }).className).toContain("primary");
});

test("what is under way stands before what is suggested", async () => {
  const sitting = "00000000-0000-4000-8000-0000000000aa";
  const underWay = { kind: "sitting" as const, sitting, exercise: "hear-me", title: "Hear me" };
  await show({ day: "2026-11-21", suggestions: [suggested], cards: [underWay] });
  expect(screen.getByRole("link", { name: "Open: Hear me" }).className).toContain("primary");
  expect(screen.getByRole("button", { name: "Begin: This week" }).className).toContain("plain");
});
