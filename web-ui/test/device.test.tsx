import { cleanup, fireEvent, render, screen, act as settle } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Card } from "../src/contract";
import * as keeping from "../src/keeping/keeping";
import { live } from "../src/live";
import * as logins from "../src/logins/logins";
import { here } from "../src/router/router";
import { forget } from "../src/safety/forget";
import { App } from "../src/screens/App";
import { Away } from "../src/screens/Away";
import { Leaving } from "../src/screens/us/Leaving";
import { ThisDevice } from "../src/screens/us/ThisDevice";

vi.mock("../src/keeping/keeping", async original => {
  const { signal } = await import("@preact/signals");
  const keepsHere = signal(false);
  return {
    ...(await original<typeof keeping>()),
    keepsHere,
    keepHere: vi.fn(async () => {
      keepsHere.value = true;
      return true;
    }),
    keepNothing: vi.fn(async () => {
      keepsHere.value = false;
    }),
    wordsWait: vi.fn(async () => true),
    keptCards: vi.fn(async () => undefined),
  };
});

const kept = keeping.keepsHere as { value: boolean };

beforeEach(() => {
  kept.value = false;
  vi.stubGlobal("scrollTo", vi.fn());
  vi.spyOn(logins, "signOut").mockImplementation(async (_, erase) => {
    await erase?.();
    return { kind: "ok", body: undefined };
  });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

const press = (name: string) =>
  settle(async () => void fireEvent.click(screen.getByRole("button", { name })));

describe("the quiet switch", () => {
  test("is off until it is wished, and says what each means", async () => {
    render(<ThisDevice />);
    expect(screen.getByText(/^Not kept now/)).toBeTruthy();
    await settle(async () => void fireEvent.click(screen.getByRole("checkbox")));
    expect(await screen.findByText(/^Kept here, encrypted/)).toBeTruthy();
    await settle(async () => void fireEvent.click(screen.getByRole("checkbox")));
    expect(keeping.keepNothing).toHaveBeenCalledOnce();
  });

  test("stays off where the server could not be asked, and says so", async () => {
    vi.mocked(keeping.keepHere).mockResolvedValueOnce(false);
    render(<ThisDevice />);
    await settle(async () => void fireEvent.click(screen.getByRole("checkbox")));
    expect(await screen.findByText(/That didn't reach us/)).toBeTruthy();
    expect((screen.getByRole("checkbox") as HTMLInputElement).checked).toBe(false);
  });
});

describe("signing out", () => {
  test("where nothing is kept asks nothing", async () => {
    render(<Leaving />);
    await press("Sign out");
    expect(logins.signOut).toHaveBeenCalledOnce();
  });

  test("where something is kept warns once, and then deletes it", async () => {
    kept.value = true;
    render(<Leaving />);
    await press("Sign out");
    expect(logins.signOut).not.toHaveBeenCalled();
    await press("Stay");
    await press("Sign in as somebody else");
    await press("Sign out, and let them go");
    expect(logins.signOut).toHaveBeenCalledOnce();
    expect(keeping.keepNothing).toHaveBeenCalledOnce();
    expect(location.pathname).toBe("/sign-in");
  });
});

test("opened without signal, it says that what was written waits, and help is one touch away", async () => {
  await settle(async () => void render(<Away />));
  expect(await screen.findByText(/^What you wrote is kept on this device/)).toBeTruthy();
  expect(screen.getByRole("link", { name: "Help right now" })).toBeTruthy();
});

test("opened while the server was gone, it looks by itself whether it is back", async () => {
  vi.useFakeTimers();
  const arrive = vi.spyOn(logins, "arrive").mockResolvedValue();
  await settle(async () => void render(<Away />));
  expect(arrive).not.toHaveBeenCalled();
  await settle(async () => void (await vi.advanceTimersByTimeAsync(9_000)));
  expect(arrive).toHaveBeenCalledTimes(2);
  cleanup();
  await vi.advanceTimersByTimeAsync(9_000);
  expect(arrive).toHaveBeenCalledTimes(2);
  vi.useRealTimers();
});

describe("opened without signal, the cards that are kept here", () => {
  const card = (exercise: string, title: string, text: string): Card => ({
    exercise,
    outcome: "kit",
    title,
    sitting: "x",
    entries: [
      { part: "kit", round: 1, step: "line", prompt: "A line to myself", who: "you", value: { text } },
    ],
  });
  const cards = [
    card("calm-kit", "What helps me", "Water first."),
    card("time-out-plan", "Our plan", "A hand up."),
  ];

  beforeEach(async () => {
    vi.mocked(keeping.keptCards).mockResolvedValue({ cards });
    vi.stubGlobal("fetch", async () => {
      throw new TypeError("no signal");
    });
    await logins.arrive();
  });

  test("open in one touch, the one that was touched on top", async () => {
    await settle(async () => void render(<App />));
    expect(await screen.findByText("Your cards are here all the same.")).toBeTruthy();
    expect(screen.queryByText("A hand up.")).toBeNull();
    await settle(async () => void fireEvent.click(screen.getByRole("link", { name: "Our plan" })));
    expect(await screen.findByText("A hand up.")).toBeTruthy();
    expect(screen.getAllByRole("heading", { level: 2 }).map(one => one.textContent)).toEqual([
      "Our plan",
      "What helps me",
    ]);
    expect(location.pathname).toBe("/cards");
    await press("Back");
    expect(here.value.at).not.toBe("cards");
    expect(screen.getByText("No signal just now.")).toBeTruthy();
  });

  test("are not promised where there are none", async () => {
    vi.mocked(keeping.keptCards).mockResolvedValue({ cards: [] });
    vi.mocked(keeping.wordsWait).mockResolvedValue(false);
    await settle(async () => void render(<App />));
    expect(screen.queryByText("Your cards are here all the same.")).toBeNull();
    expect(screen.getByText("Nothing more can be opened here until it's back.")).toBeTruthy();
  });
});

test("P13 where another person comes in, also from another tab, every view is asked for anew and nothing of the screen stays", async () => {
  const watched = vi.spyOn(live, "watch");
  const comes = (callName: string) =>
    logins.comeIn({ callName, signInName: `${callName}1000`, timeZone: "UTC", recoverable: true });
  await settle(async () => comes("ben"));
  render(<App />);
  await settle(async () => undefined);
  const before = watched.mock.calls.filter(([view]) => view === "us").length;
  expect(before).toBeGreaterThan(0);
  await settle(async () => {
    forget();
    comes("ana");
  });
  expect(watched.mock.calls.filter(([view]) => view === "us").length).toBe(2 * before);
  await settle(async () => forget());
});
