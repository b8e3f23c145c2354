import { cleanup, render, screen, act as settle } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Today as TodayView } from "../src/contract";
import { views } from "../src/live";
import { WavesMuted } from "../src/parts/Wave";
import { forget } from "../src/safety/forget";
import { Today } from "../src/screens/today/Today";

beforeEach(() => vi.stubGlobal("scrollTo", vi.fn()));

afterEach(() => {
  cleanup();
  forget();
  vi.unstubAllGlobals();
});

const day: TodayView = {
  day: "2026-11-21",
  partner: "Ben",
  suggestions: [],
  cards: [],
  promises: [],
  kept: [],
};

const show = async (wave?: TodayView["wave"]) => {
  const view = wave ? { ...day, wave } : day;
  await settle(() => views.show("today", JSON.stringify(view), view));
  render(<Today />);
};

test("a wave that came stands there with the name, and asks for nothing", async () => {
  await show({ came: true, sent: false, muted: false });
  const said = screen.getByText("Thinking of us.").closest("figure");
  expect(said?.textContent).toContain("Ben");
  expect(said?.querySelector("button, a")).toBeNull();
});

test("one's own is one press, and then there is nothing more to know or to press", async () => {
  const asked: string[] = [];
  vi.stubGlobal("fetch", (path: string, init: RequestInit) => {
    asked.push(`${init.method} ${path}`);
    return Promise.resolve(new Response(null, { status: 204 }));
  });
  await show({ came: false, sent: false, muted: false });
  expect(screen.queryByText("Thinking of us.")).toBeNull();
  await settle(() => screen.getByRole("button", { name: "Wave to Ben" }).click());
  expect(asked).toEqual(["POST /api/v1/waves"]);
  const sent = { ...day, wave: { came: false, sent: true, muted: false } };
  await settle(() => views.show("today", "sent", sent));
  expect(screen.getByText(/on its way/)).toBeDefined();
  expect(screen.queryByRole("button", { name: /Wave/ })).toBeNull();
});

test("alone, or on a break, there is no wave at all", async () => {
  await show();
  expect(document.body.textContent).not.toContain("Wave");
});

test("who wants none says so behind a touch, and takes it back there", () => {
  const { unmount } = render(<WavesMuted muted={false} />);
  expect(screen.getByText("No waves for me").closest("details")?.open).toBe(false);
  unmount();
  render(<WavesMuted muted />);
  expect(screen.getByText("Let waves come again")).toBeDefined();
});
