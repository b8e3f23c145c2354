import { cleanup, fireEvent, render, screen, act as settle } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Act, Us } from "../src/contract";
import { live, views } from "../src/live";
import { comeIn } from "../src/logins/logins";
import { go, heldCode, here } from "../src/router/router";
import { forget } from "../src/safety/forget";
import { Code } from "../src/screens/Code";
import { Door } from "../src/screens/Door";
import { First } from "../src/screens/first/First";
import { type Line, land, type Stage, spin, stage, type Thread, thread } from "../src/screens/first/thread";
import { Paper } from "../src/screens/Paper";
import { signInNameFrom } from "../src/screens/rules";
import { SignUp } from "../src/screens/SignUp";

const id = "00000000-0000-4000-8000-0000000000aa";
let acts: Act[];

beforeEach(() => {
  acts = [];
  vi.stubGlobal("scrollTo", vi.fn());
  go({ at: "today" }, "replace");
  vi.spyOn(live, "act").mockImplementation(async act => {
    acts.push(act);
    return { kind: "done", sitting: id };
  });
});

afterEach(() => {
  cleanup();
  forget();
  vi.unstubAllGlobals();
});

const at = (line: Line, more: Partial<Thread> = {}): Thread => ({
  line,
  settled: false,
  alone: false,
  begun: false,
  ...more,
});

describe("the first way in", () => {
  const way: [Thread, boolean, Stage][] = [
    [at("moment"), false, "settle"],
    [at("moment", { settled: true }), false, "bring"],
    [at("moment", { settled: true, alone: true }), false, "enough"],
    [at("moment", { settled: true, alone: true }), true, "two"],
    [at("moment"), true, "settle"],
    [at("rhythm"), false, "bring"],
    [at("rhythm"), true, "two"],
    [at("rhythm", { begun: true }), true, "enough"],
    [at("alone"), false, "choose"],
    [at("alone", { begun: true }), false, "enough"],
    [at("code"), false, "bring"],
    [at("code"), true, "two"],
  ];

  test.each(way)("%o, paired: %s, leads to %s", (thread, paired, expected) => {
    expect(stage(thread, paired)).toBe(expected);
  });

  test("ends with the login, and with it the code that was held", () => {
    spin("code");
    heldCode.value = "maple-river";
    forget();
    expect(thread.value).toBeUndefined();
    expect(heldCode.value).toBe("");
  });
});

describe("the door", () => {
  test("leads with a code to the code, and then to a place of one's own", () => {
    render(<Door />);
    fireEvent.click(screen.getByRole("button", { name: "I have a code" }));
    expect(here.value).toEqual({ at: "code" });
    cleanup();
    render(<Code />);
    fireEvent.click(screen.getByRole("button", { name: "Go on" }));
    expect(screen.getByText("The code, please.")).toBeDefined();
    fireEvent.input(screen.getByLabelText("The code you were given"), { target: { value: " maple-river " } });
    fireEvent.click(screen.getByRole("button", { name: "Go on" }));
    expect(heldCode.value).toBe("maple-river");
    expect(here.value).toEqual({ at: "sign-up" });
  });

  test("asks nothing of somebody who came by a link", () => {
    heldCode.value = "maple-river";
    render(<Door />);
    fireEvent.click(screen.getByRole("button", { name: "Come in" }));
    expect(thread.value?.line).toBe("code");
    expect(here.value).toEqual({ at: "sign-up" });
  });

  test("lands on Today without a line and without a code", () => {
    land();
    expect(thread.value).toBeUndefined();
    expect(here.value).toEqual({ at: "today" });
  });
});

const me = { callName: "Ana", signInName: "ana1", timeZone: "UTC", recoverable: true };

const show = async (line: Line, us: Partial<Us> = {}, more: Partial<Thread> = {}) => {
  await settle(() => views.show("us", JSON.stringify(us), { me, ...us }));
  spin(line);
  await settle(async () => {
    render(<First thread={{ ...at(line), ...more }} />);
  });
};

describe("inside", () => {
  test("after a rough moment the quiet minute begins by itself", async () => {
    await show("moment");
    expect(acts).toMatchObject([{ do: "start", exercise: "first-evening" }]);
    expect(thread.value?.settled).toBe(true);
  });

  test("alone there are two small things, both one's own", async () => {
    await show("alone");
    fireEvent.click(screen.getByRole("button", { name: "Name it, and be kind" }));
    expect(acts).toMatchObject([{ do: "start", exercise: "kind-pause" }]);
    await vi.waitFor(() => expect(thread.value?.begun).toBe(true));
  });

  test("who came with a rough moment may reach out once both are there", async () => {
    await show("moment", { partner: { callName: "Ben", since: "2026-11-21" } }, { settled: true });
    expect(screen.getByText("Joining shares nothing; you choose each time.")).toBeDefined();
    fireEvent.click(screen.getByRole("button", { name: "Reach out to Ben" }));
    expect(acts).toMatchObject([{ do: "start", exercise: "small-repair" }]);
  });

  test("what the other begins opens for who came with a code", async () => {
    await show("code", { partner: { callName: "Ana", since: "2026-11-21" } });
    expect(screen.getByText("What Ana begins opens here. Nothing to do until then.")).toBeDefined();
    const card = { kind: "sitting" as const, title: "A small repair", sitting: id };
    const day = { day: "2026-11-21", suggestions: [], promises: [], kept: [] };
    await settle(() => views.show("today", "own", { ...day, cards: [{ ...card, together: false }] }));
    expect(here.value).not.toEqual({ at: "sitting", sitting: id });
    await settle(() => views.show("today", "both", { ...day, cards: [{ ...card, together: true }] }));
    expect(here.value).toEqual({ at: "sitting", sitting: id });
  });

  test("enough says what is booked, and leads to Today", async () => {
    await show("rhythm", {}, { alone: true });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toMatch(
      /^That's enough for to(day|night)\.$/,
    );
    fireEvent.click(screen.getByRole("button", { name: "To Today" }));
    expect(thread.value).toBeUndefined();
  });
});

test.each([
  ["Noor-Eliane van Dijk", "noor"],
  [" Ida ", "ida"],
  ["Йоанна", "йоанна"],
  ["✨", "me"],
])("%s signs in as %s and digits", (called, name) => {
  expect(signInNameFrom(called)).toBe(name);
});

test("signing up asks for a name, a passphrase and 18, and goes on without anything to copy", async () => {
  const person = { ...me, signInName: "noor4821", recoverable: false };
  const asked = vi.fn(async () => new Response(JSON.stringify({ person }), { status: 201 }));
  vi.stubGlobal("fetch", asked);
  render(<SignUp />);
  expect(screen.getAllByRole("textbox")).toHaveLength(1);
  fireEvent.input(screen.getByLabelText("What should you be called?"), { target: { value: "Noor" } });
  fireEvent.input(screen.getByLabelText("A passphrase"), { target: { value: "a lantern over quiet water" } });
  fireEvent.click(screen.getByLabelText("I'm 18 or over"));
  await settle(async () => void fireEvent.click(screen.getByRole("button", { name: "Come in" })));
  expect(here.value).toEqual({ at: "today" });
  expect(asked).toHaveBeenCalledWith(
    "/api/v1/accounts",
    expect.objectContaining({ body: expect.stringContaining('"signInName":"noor"') }),
  );
});

test("the recovery code takes the passphrase and is shown beside what one signs in with", async () => {
  vi.stubGlobal(
    "fetch",
    vi.fn(async () => new Response(JSON.stringify({ recoveryCode: "AAAA-BBBB" }), { status: 201 })),
  );
  comeIn({ ...me, signInName: "noor4821", recoverable: false });
  render(<Paper />);
  fireEvent.click(screen.getByRole("button", { name: "Show me the code" }));
  expect(screen.getByText("Your passphrase, please.")).toBeDefined();
  fireEvent.input(screen.getByLabelText("Your passphrase, once more"), { target: { value: "x" } });
  await settle(async () => void fireEvent.click(screen.getByRole("button", { name: "Show me the code" })));
  expect(await screen.findByText("AAAA-BBBB")).toBeDefined();
  expect(screen.getByText("noor4821")).toBeDefined();
});
