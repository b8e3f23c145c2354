import { cleanup, fireEvent, render, screen, act as settle } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Act, Heard, Offer, Question, Scene, SceneOf, Sitting } from "../src/contract";
import { live, views } from "../src/live";
import { forget } from "../src/safety/forget";
import { Step } from "../src/screens/step/Step";

const id = "00000000-0000-4000-8000-0000000000ab";
let acts: Act[];
let version = 0;

beforeEach(() => {
  acts = [];
  vi.stubGlobal("scrollTo", vi.fn());
  vi.spyOn(live, "act").mockImplementation(act => {
    acts.push(act);
    return new Promise(() => undefined);
  });
});

afterEach(() => {
  cleanup();
  forget();
  vi.unstubAllGlobals();
});

const question = (more: Partial<Question> = {}): Question => ({
  step: "meaning",
  prompt: "What did it mean to you?",
  input: { kind: "text" },
  optional: false,
  visibility: "sealed",
  ...more,
});

const open = async (scene: Scene, offers: Offer[], more: Partial<Sitting> = {}, alone?: "alone") => {
  const view: Sitting = {
    sitting: id,
    exercise: "soft-opening",
    version: 1,
    title: "A soft opening",
    ...(alone ? {} : { partner: "Noor" }),
    place: { behind: 1, all: 9 },
    scene,
    heard: [],
    offers,
    ...more,
  };
  await settle(() => views.show(`sitting/${id}`, `l${++version}`, view));
  render(<Step sitting={id} />);
};

const letter = (items: SceneOf<"own-pace">["items"], through = false): Scene => ({
  kind: "own-pace",
  part: "opening",
  turn: 1,
  sealed: true,
  letter: true,
  through,
  items,
});

const rating = question({
  step: "stirred",
  prompt: "How stirred up are you right now?",
  input: { kind: "scale", calmFrom: 6 },
  visibility: "own",
});

const said = (more: Partial<Heard>): Heard => ({
  part: "opening",
  round: 1,
  step: "meaning",
  prompt: "What it meant to me",
  who: "partner",
  value: { text: "I was lonely" },
  ...more,
});

const answering = (more: Partial<Question> = {}): Scene => ({
  kind: "at-step",
  part: "answer",
  round: 1,
  turn: 2,
  role: "answers",
  question: question({ step: "back", prompt: "Say it back.", visibility: "shared", ...more }),
  since: "2026-11-21T20:00:00Z",
});

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

describe("a letter", () => {
  test("is looked over and sent, and what stays own is not laid out beside it", async () => {
    await open(
      letter([
        { question: rating, mine: { level: 7 }, keptBack: false },
        { question: question(), mine: { text: "I was lonely" }, keptBack: false },
      ]),
      ["answer", "open", "leave"],
    );
    expect(screen.getByText("I was lonely")).toBeTruthy();
    expect(screen.queryByText("How stirred up are you right now?")).toBeNull();
    expect(screen.queryByText("sent")).toBeNull();
    press("Send it");
    expect(acts).toEqual([{ do: "open", sitting: id, turn: 1 }]);
  });

  test("is looked over in the words of each question, also what has only just been chosen", async () => {
    const near = question({
      step: "near",
      prompt: "How near?",
      input: {
        kind: "scale",
        options: [
          { id: "far", label: "Far" },
          { id: "close", label: "Close" },
        ],
      },
    });
    await open(letter([{ question: near, keptBack: false }]), ["answer", "open", "leave"]);
    fireEvent.input(screen.getByRole("slider"), { target: { value: "2" } });
    press("Keep this");
    expect(screen.getByText("Far")).toBeTruthy();
    expect(screen.queryByText("settled")).toBeNull();
  });

  test("says while it is written that nobody sees it", async () => {
    await open(letter([{ question: question(), keptBack: false }]), ["answer", "leave"]);
    expect(screen.getByText("Nobody sees this before you send it.")).toBeTruthy();
    expect(screen.queryByRole("checkbox")).toBeNull();
  });

  test("can be taken back while it is unread", async () => {
    await open(letter([], true), ["not-yet", "leave"]);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(
      "It's with them. It opens when they have a good moment.",
    );
    press("Take it back for now");
    expect(acts).toEqual([{ do: "not-yet", sitting: id, turn: 1 }]);
  });

  test("asks the other for a good moment, and shows nothing of itself", async () => {
    const asked: Scene = { kind: "asked", part: "opening", turn: 1, line: "It's a few lines." };
    await open(asked, ["open", "not-today", "leave"]);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Noor has something for you.");
    press("Another time");
    press("Now is a good moment");
    expect(acts.map(act => act.do)).toEqual(["not-today", "open"]);
  });

  test("lies open until it is answered", async () => {
    const heard = [said({ step: "warm", value: { text: "you sing" }, sent: true }), said({ sent: true })];
    await open(answering(), ["answer"], { heard });
    expect(screen.getByText("you sing").closest("details")).toBeNull();
    expect(screen.getByText("I was lonely").closest("details")).toBeNull();
  });
});

describe("a letter that was said back", () => {
  const letterOf = (who: "you" | "partner") => [
    said({ who, part: "opening", step: "warm", value: { text: "you sing" }, sent: true }),
    said({ who, part: "opening", step: "meaning", value: { text: "I was lonely" }, sent: true }),
    said({ who, part: "opening", step: "ask", value: { text: "a cup of tea" }, sent: true }),
  ];
  const paraphrase = { kind: "paraphrase", of: "meaning" } as const;
  const inSight = (text: string) => screen.getByText(text).closest("details") === null;
  const mine = said({ who: "you", part: "answer", step: "said-back", value: { text: "you were alone" } });

  test("leaves what it asks for in sight until that is answered", async () => {
    await open({ ...answering(), part: "answer" } as Scene, ["answer"], {
      heard: [...letterOf("partner"), mine],
    });
    expect(inSight("a cup of tea")).toBe(true);
    expect(inSight("you sing")).toBe(false);
  });

  test("is judged with nothing above it but what was meant", async () => {
    const theirs = { text: "you were alone" };
    const judging = { ...answering({ input: paraphrase }), part: "answer", role: "judges", theirs } as Scene;
    await open(judging, ["judge"], { heard: letterOf("you") });
    expect(inSight("I was lonely")).toBe(true);
    expect(inSight("you sing")).toBe(false);
    expect(inSight("you were alone")).toBe(true);
  });

  test("and not got yet stands in the field once, to be put another way", async () => {
    const question = {
      ...(answering({ input: paraphrase }) as { question: object }).question,
      step: "said-back",
    };
    const again = { ...answering(), question, part: "answer", corrected: 1, nearly: true } as Scene;
    await open(again, ["answer"], { heard: [...letterOf("partner"), mine] });
    expect((screen.getByRole("textbox") as HTMLTextAreaElement).value).toBe("you were alone");
    expect(inSight("I was lonely")).toBe(true);
    expect(
      screen.queryAllByText("you were alone").filter(one => one.closest("details") === null),
    ).toHaveLength(0);
  });
});

describe("what is said back", () => {
  test("stays in sight, also where it opened a while ago", async () => {
    const heard = [
      said({ step: "warm", value: { text: "you sing" } }),
      said({}),
      said({ who: "you", value: { text: "mine" } }),
    ];
    await open(answering({ input: { kind: "paraphrase", of: "meaning" } }), ["answer"], { heard });
    expect(screen.getByText("I was lonely").closest("details")).toBeNull();
    expect(screen.getByText("mine").closest("details")).not.toBeNull();
  });
});

describe("a high rating", () => {
  test("offers what helps to whoever rated, and sends nothing", async () => {
    await open(letter([{ question: rating, keptBack: false }]), ["answer", "leave"]);
    fireEvent.input(screen.getByRole("slider"), { target: { value: "5" } });
    expect(screen.queryByRole("button", { name: "What helps me" })).toBeNull();
    fireEvent.input(screen.getByRole("slider"), { target: { value: "6" } });
    expect(acts).toEqual([]);
    press("What helps me");
    expect(acts).toMatchObject([{ do: "start", exercise: "calm-kit" }]);
  });
});

describe("at the end", () => {
  const own = said({ who: "you", step: "ease", prompt: "At ease", value: { labels: ["No"] }, own: true });
  const over: Scene = { kind: "over", finished: true, line: "That's the week." };

  test("one's own entries lie behind a touch where there are two", async () => {
    await open(over, [], { heard: [said({}), own] });
    expect(screen.getByText("No").closest("details")).not.toBeNull();
    expect(screen.getByText("I was lonely").closest("details")).toBeNull();
  });

  test("somebody alone reads them at once", async () => {
    const more = said({
      who: "you",
      step: "line",
      prompt: "A line",
      value: { text: "Water first" },
      own: true,
    });
    await open(over, [], { heard: [own, more] }, "alone");
    expect(screen.getByText("No").closest("details")).toBeNull();
    expect(screen.getAllByText("Only you see this.")).toHaveLength(1);
  });
});
