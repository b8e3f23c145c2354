import { cleanup, fireEvent, render, screen, act as settle, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Kept as KeptView } from "../src/contract";
import { views } from "../src/live";
import { Parted } from "../src/parts/Parted";
import { QuietDay } from "../src/parts/QuietDay";
import { forget } from "../src/safety/forget";
import { Kept } from "../src/screens/us/Kept";
import { Parting } from "../src/screens/us/Parting";
import { Sees } from "../src/screens/us/Sees";

beforeEach(() => vi.stubGlobal("scrollTo", vi.fn()));

afterEach(() => {
  cleanup();
  forget();
  vi.unstubAllGlobals();
});

const past = (n: number) => ({
  sitting: `00000000-0000-4000-8000-00000000000${n}`,
  title: `Evening ${n}`,
  day: `2026-11-0${n}`,
});

test("the picture of who sees what can be read out, row by row", () => {
  render(<Sees partner="Ben" />);
  const table = screen.getByRole("table", { name: "Who sees what" });
  const sealed = within(table).getByRole("row", { name: /Kept until you both open/ });
  expect(
    within(sealed)
      .getAllByRole("cell")
      .map(cell => cell.textContent),
  ).toEqual(["sees it", "when you both choose", "doesn't see it"]);
  expect(within(table).getByRole("columnheader", { name: "Ben" })).toBeDefined();
});

test("the newest of what is kept stands open, and what is left of an ended couple stands by itself", async () => {
  const view: KeptView = {
    promises: [7, 6, 5].map(n => ({
      sitting: past(n).sitting,
      day: past(n).day,
      who: "partner",
      words: `To call in week ${n}`,
      open: n > 5,
    })),
    sittings: [7, 6, 5, 4, 3, 2].map(past),
    before: [{ callName: "Mo", since: "2025-01-01", until: "2025-06-01", sittings: [] }],
  };
  await settle(() => views.show("kept", "1", view));
  render(<Kept partner="Ben" />);
  expect(screen.getByText("To call in week 7").closest("li")?.textContent).toContain("Ben");
  expect(screen.getByText("To call in week 6").closest("details")).toBeNull();
  expect(screen.getByText("To call in week 5").closest("details")).not.toBeNull();
  expect(screen.getByRole("link", { name: /Evening 7/ }).getAttribute("href")).toBe(
    "/sittings/00000000-0000-4000-8000-000000000007",
  );
  expect(screen.getAllByText("Earlier ones")).toHaveLength(2);
  expect(screen.getByRole("heading", { name: /^With Mo, until / })).toBeDefined();
  expect(screen.getByText("Nothing that can still be read.")).toBeDefined();
});

test("leaving asks for the passphrase before anything is sent", async () => {
  const asked = vi.fn();
  vi.stubGlobal("fetch", asked);
  render(<Parting partner="Ben" />);
  await settle(async () => {
    fireEvent.click(screen.getByText("Stop being paired, now"));
  });
  expect(screen.getByText(/Your passphrase, please/)).toBeDefined();
  expect(asked).not.toHaveBeenCalled();
});

test("a quiet day is asked for with one touch", async () => {
  const asked = vi.fn(async () => new Response(null, { status: 204 }));
  vi.stubGlobal("fetch", asked);
  render(<QuietDay on={false} />);
  await settle(async () => void fireEvent.click(screen.getByText("Take a quiet day")));
  expect(asked).toHaveBeenCalledWith(
    "/api/v1/quiet",
    expect.objectContaining({ method: "PUT", body: '{"on":true}' }),
  );
});

test("a quiet day that could not be asked for says so", async () => {
  vi.stubGlobal("fetch", vi.fn().mockRejectedValue(new TypeError("no signal")));
  render(<QuietDay on={false} />);
  await settle(async () => void fireEvent.click(screen.getByText("Take a quiet day")));
  expect(await screen.findByText(/^That didn't reach us/)).toBeDefined();
});

test("that the two aren't paired any more is said for a week, and not for ever", async () => {
  const me = { callName: "Ana", signInName: "ana1234", timeZone: "UTC", recoverable: true };
  const parted = (until: string) => ({ callName: "Ben", since: "2025-01-01", until });
  await settle(() => views.show("us", "1", { me, parted: parted(new Date().toISOString().slice(0, 10)) }));
  render(<Parted here="elsewhere" />);
  expect(screen.getByText("You and Ben aren't paired any more.")).toBeDefined();
  await settle(() => views.show("us", "2", { me, parted: parted("2025-06-01") }));
  expect(screen.queryByText("You and Ben aren't paired any more.")).toBeNull();
});
