import { cleanup, fireEvent, render, screen, act as settle } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Act, Offer, Question, Scene, SceneOf, Sitting } from "../src/contract";
import { live, views } from "../src/live";
import type { Outcome } from "../src/live/outbox";
import { forget } from "../src/safety/forget";
import { Step } from "../src/screens/step/Step";

const id = "00000000-0000-4000-8000-0000000000aa";
const always: Offer[] = ["pause", "not-today", "leave"];

let acts: { act: Act; answer: (outcome: Outcome) => Promise<void> }[];
let version = 0;

beforeEach(() => {
  acts = [];
  vi.stubGlobal("scrollTo", vi.fn());
  vi.spyOn(live, "act").mockImplementation(
    act =>
      new Promise(resolve => {
        acts.push({
          act,
          answer: async outcome => {
            await settle(async () => resolve(outcome));
          },
        });
      }),
  );
});

afterEach(() => {
  cleanup();
  forget();
  vi.unstubAllGlobals();
});

const text = (more: Partial<Question> = {}): Question => ({
  step: "thanks",
  prompt: "What are you thankful for?",
  input: { kind: "text" },
  optional: false,
  visibility: "sealed",
  ...more,
});

const view = (scene: Scene, offers: Offer[], more: Partial<Sitting> = {}): Sitting => ({
  sitting: id,
  exercise: "weekly-check-in",
  version: 1,
  title: "This week",
  partner: "Noor",
  place: { behind: 1, all: 5 },
  scene,
  heard: [],
  offers,
  ...more,
});

const show = async (sitting: Sitting) => {
  await settle(() => views.show(`sitting/${id}`, `v${++version}`, sitting));
};

const open = async (sitting: Sitting) => {
  await show(sitting);
  render(<Step sitting={id} />);
};

const own = (items: SceneOf<"own-pace">["items"], more: Partial<SceneOf<"own-pace">> = {}): Scene => ({
  kind: "own-pace",
  part: "look",
  turn: 3,
  sealed: true,
  through: false,
  items,
  ...more,
});

const at = (
  role: SceneOf<"at-step">["role"],
  question: Question,
  more: Partial<SceneOf<"at-step">> = {},
): Scene => ({
  kind: "at-step",
  part: "floor",
  round: 1,
  turn: 4,
  role,
  question,
  since: "2026-11-21T20:00:00Z",
  ...more,
});

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const write = (words: string) => fireEvent.input(screen.getByRole("textbox"), { target: { value: words } });

describe("what an exercise is, and for whom it is not", () => {
  const two = [text(), text({ step: "wish", prompt: "What would you like?" })].map(question => ({
    question,
    keptBack: false,
  }));

  test("lies behind a touch at the first question, and not at the next", async () => {
    await open(view(own(two, { line: "Not where one is afraid." }), ["answer", ...always]));
    fireEvent.click(screen.getByText("What this is"));
    expect(screen.getByText("Not where one is afraid.")).toBeTruthy();
    write("Soup");
    press("Keep this");
    expect(screen.queryByText("What this is")).toBeNull();
  });
});

describe("a card", () => {
  const card: Question = {
    step: "card",
    prompt: "Which song lifts you?",
    input: { kind: "card", most: 600, drawn: ["Heart", "Light"] },
    optional: true,
    visibility: "shared",
  };

  test("is the question, under its deck and depth; without words it is passed", async () => {
    await open(view(at("answers", card), ["answer", ...always]));
    expect(screen.getByRole("heading", { name: "Which song lifts you?" })).toBeTruthy();
    expect(screen.getByText("Heart · Light")).toBeTruthy();
    press("Pass");
    expect(acts.at(-1)?.act).toMatchObject({ do: "answer", step: "card", turn: 4, value: { done: true } });
  });

  test("is answered in words", async () => {
    await open(view(at("answers", card), ["answer", ...always]));
    write("the one from the kitchen radio");
    press("Say this");
    expect(acts.at(-1)?.act).toMatchObject({ value: { text: "the one from the kitchen radio" } });
  });

  test("what the other answered is in sight for something back, also for whoever answered last", async () => {
    const heard = (who: "you" | "partner", words: string) => ({
      part: "floor",
      round: 1,
      step: "card",
      prompt: card.prompt,
      who,
      value: { text: words },
    });
    const back = {
      ...card,
      step: "back",
      prompt: "Something back?",
      input: { kind: "one" as const, options: [] },
    };
    const both = [heard("partner", "the sea"), heard("you", "the train")];
    await open(view(at("answers", back), ["answer", ...always], { heard: both }));
    expect(screen.getByText("the sea").closest("details")).toBe(null);
    expect(screen.getByText("the train").closest("details")).not.toBe(null);
  });

  test("stays in sight while the other is still with it", async () => {
    await open(view(at("rests", card, { mine: { text: "a hum" } }), always));
    expect(screen.getByText("Which song lifts you?")).toBeTruthy();
    expect(screen.getByText("a hum")).toBeTruthy();
  });
});

describe("a sealed part", () => {
  const second = text({ step: "hard", prompt: "Was anything hard?", optional: true });
  const start = () =>
    view(
      own([
        { question: text(), keptBack: false },
        { question: second, keptBack: false },
      ]),
      ["answer", "keep-back", ...always],
    );

  test("asks one question a screen and keeps each answer, naming step and turn", async () => {
    await open(start());
    write("soup");
    press("Keep this");
    expect(acts.map(one => one.act)).toEqual([
      { do: "answer", sitting: id, step: "thanks", turn: 3, value: { text: "soup" } },
    ]);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Was anything hard?");
  });

  test("says what is missing instead of doing nothing", async () => {
    await open(start());
    press("Keep this");
    expect(acts).toEqual([]);
    expect(screen.getByText(/A few words first/)).toBeTruthy();
  });

  test("what was written is found again after going forth and back", async () => {
    await open(start());
    write("soup");
    press("Keep this");
    press("Back one");
    expect((screen.getByRole("textbox") as HTMLTextAreaElement).value).toBe("soup");
  });

  test("what another device wrote later holds, once the words of this one have arrived", async () => {
    const thanked = (said: string) =>
      view(
        own([
          { question: text(), mine: { text: said }, keptBack: false },
          { question: second, keptBack: false },
        ]),
        ["answer", ...always],
      );
    await open(start());
    write("soup");
    press("Keep this");
    await acts[0]?.answer({ kind: "done" });
    await show(thanked("soup"));
    press("Back one");
    await show(thanked("stew"));
    expect((screen.getByRole("textbox") as HTMLTextAreaElement).value).toBe("stew");
  });

  test("what was being written when it ended early is offered for copying; what was finished asks nothing more", async () => {
    for (const finished of [false, true]) {
      forget();
      await open(start());
      write("soup, and that you");
      await show(view({ kind: "over", finished }, []));
      expect(screen.queryAllByDisplayValue("soup, and that you")).toHaveLength(finished ? 0 : 1);
      cleanup();
    }
  });

  test("P8 the choice to keep back is one switch, and goes as its own command", async () => {
    await open(start());
    fireEvent.click(screen.getByRole("checkbox", { name: "Keep this one back when the rest opens" }));
    expect(acts[0]?.act).toEqual({ do: "keep-back", sitting: id, step: "thanks", keptBack: true });
  });

  test("an optional question may be left blank without a word to the server", async () => {
    await open(view(own([{ question: second, keptBack: false }]), ["answer", "open", ...always]));
    press("Skip this one");
    expect(acts).toEqual([]);
    press("Open together");
    expect(acts[0]?.act).toEqual({ do: "open", sitting: id, turn: 3 });
  });

  test("an answer that brings more questions leads on to them, though nothing came after it before", async () => {
    const ready = text({ step: "ready", prompt: "Is today a day for this?", visibility: "own" });
    await open(view(own([{ question: ready, keptBack: false }], { sealed: false }), ["answer", ...always]));
    write("Yes");
    press("Keep this");
    const more = text({ step: "minute", prompt: "One quiet minute.", visibility: "own" });
    await show(
      view(
        own(
          [
            { question: ready, mine: { text: "Yes" }, keptBack: false },
            { question: more, keptBack: false },
          ],
          { sealed: false },
        ),
        ["answer", ...always],
      ),
    );
    expect(screen.getByRole("heading", { name: "One quiet minute." })).toBeDefined();
  });

  test("where one leans stands by its pole in the look over all of it", async () => {
    const input: Question["input"] = {
      kind: "slider",
      options: [
        { id: "alone", label: "On my own" },
        { id: "close", label: "Close by" },
      ],
    };
    await open(view(own([{ question: text({ input }), keptBack: false }]), ["answer", "open", ...always]));
    fireEvent.input(screen.getByRole("slider"), { target: { value: "-4" } });
    press("Keep this");
    expect(screen.getByText("Mostly: On my own")).toBeTruthy();
  });

  test("opening is offered only when the view offers it", async () => {
    await open(
      view(own([{ question: text(), mine: { text: "soup" }, keptBack: false }]), ["answer", ...always]),
    );
    expect(screen.queryByRole("button", { name: "Open together" })).toBeNull();
  });

  test("once opened it is a folded sheet with a way back to Today and nothing about the other", async () => {
    await open(view(own([], { through: true }), ["not-yet", ...always]));
    expect(screen.getByRole("heading").textContent).toBe(
      "Yours is kept. It opens when you've both chosen to.",
    );
    expect(screen.getByRole("button", { name: "Back to Today" })).toBeTruthy();
    expect(document.body.textContent).not.toContain("Noor");
  });

  test("alone, nothing is said of opening", async () => {
    const { partner: _, ...alone } = view(
      own([{ question: text(), mine: { text: "soup" }, keptBack: false }]),
      ["answer", "open", ...always],
    );
    await open(alone);
    press("Keep this");
    expect(acts[0]?.act.do).toBe("open");
    expect(document.body.textContent).not.toMatch(/both|together/);
  });
});

describe("here and sent", () => {
  const asked = view(at("answers", text({ visibility: "shared" })), ["answer", ...always]);
  const rests = view(at("rests", text({ visibility: "shared" }), { mine: { text: "soup" } }), always);

  test("words are here until the server shows them, then sent; where there are none, nothing is said", async () => {
    await open(asked);
    expect(screen.queryByText("here")).toBeNull();
    write("soup");
    press("Say this");
    expect(screen.getByText("here")).toBeTruthy();
    await acts[0]?.answer({ kind: "done" });
    await show(rests);
    expect(screen.getByText("sent")).toBeTruthy();
  });

  test("what is under way is not done twice by pressing twice", async () => {
    await open(asked);
    write("soup");
    press("Say this");
    press("Say this");
    expect(acts).toHaveLength(1);
  });

  test("a refusal keeps the words for copying, beside where both are now", async () => {
    await open(view(at("answers", text()), ["answer", ...always]));
    write("soup");
    press("Keep this");
    await show(view(at("listens", text({ step: "more", waiting: "Stay close." }), { turn: 5 }), always));
    await acts[0]?.answer({
      kind: "refused",
      problem: {
        status: 409,
        code: "moment-passed",
        title: "That moment has passed; here's where you both are.",
      },
    });
    expect(screen.getByText("That moment has passed; here's where you both are.")).toBeTruthy();
    expect((screen.getByLabelText("Your words, for copying") as HTMLTextAreaElement).value).toBe("soup");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Stay close.");
    press("Let them go");
    expect(screen.queryByLabelText("Your words, for copying")).toBeNull();
  });

  test("Q1 on a break the step waits, and what was being written or came too late is in its place when it ends", async () => {
    const asks = view(at("answers", text()), ["answer", ...always]);
    await open(asks);
    write("soup");
    press("Keep this");
    await show({ ...asks, offers: ["not-today", "leave"], stilled: true });
    await acts[0]?.answer({
      kind: "refused",
      problem: { status: 409, code: "on-a-break", title: "You two are taking a break, so this waits." },
    });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("You two are taking a break.");
    expect(screen.queryByRole("button", { name: "Pause" })).toBeNull();
    expect((screen.getByLabelText("Your words, for copying") as HTMLTextAreaElement).value).toBe("soup");
    press("Let them go");
    await show(asks);
    expect((screen.getByLabelText("What are you thankful for?") as HTMLTextAreaElement).value).toBe("soup");
    press("Keep this");
    expect(acts).toHaveLength(2);
  });

  test("P1 forgetting leaves no draft behind", async () => {
    await open(view(at("answers", text()), ["answer", ...always]));
    write("canary");
    await settle(() => forget());
    await show(view(at("answers", text()), ["answer", ...always]));
    expect((screen.getByRole("textbox") as HTMLTextAreaElement).value).toBe("");
  });
});

describe("in turns", () => {
  test("the listener is locked but for the paraphrase", async () => {
    await open(view(at("listens", text({ waiting: "You're listening." }), { floor: "listener" }), always));
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(screen.getByText("Noor has the floor.")).toBeTruthy();
    await show(
      view(at("answers", text({ input: { kind: "paraphrase" } }), { floor: "listener", turn: 5 }), [
        "answer",
        ...always,
      ]),
    );
    expect(screen.getByRole("textbox")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Did I get it?" })).toBeTruthy();
  });

  test.each([
    ["Yes, that's it", "yes"],
    ["Mostly", "mostly"],
    ["Not yet", "not-yet"],
  ])("the speaker says %s", async (name, verdict) => {
    const question = text({ step: "said-back", input: { kind: "paraphrase" }, check: "Did they hear you?" });
    await open(view(at("judges", question, { theirs: { text: "soup matters" } }), ["judge", ...always]));
    expect(screen.getByText("soup matters")).toBeTruthy();
    press(name);
    expect(acts[0]?.act).toEqual({ do: "judge", sitting: id, step: "said-back", turn: 4, verdict });
  });

  test("a paraphrase that was nearly there comes back with its words, to be written further", async () => {
    const question = text({ step: "said-back", input: { kind: "paraphrase" } });
    await open(view(at("answers", question), ["answer", ...always]));
    write("soup matters");
    press("Did I get it?");
    await acts[0]?.answer({ kind: "done" });
    await show(view(at("rests", question, { mine: { text: "soup matters" } }), always));
    await show(view(at("answers", question, { corrected: 1, nearly: true }), ["answer", ...always]));
    expect(screen.getByText("Nearly. A little is still missing.")).toBeTruthy();
    expect((screen.getByRole("textbox") as HTMLTextAreaElement).value).toBe("soup matters");
  });

  test("a proposal is confirmed, or taken up and put another way", async () => {
    const question = text({ step: "topic", input: { kind: "agreement" }, check: "This, today?" });
    const proposed = view(at("confirms", question, { theirs: { text: "changed plans" } }), [
      "confirm",
      "answer",
      ...always,
    ]);
    await open(proposed);
    press("Yes, for me too");
    expect(acts[0]?.act).toEqual({ do: "confirm", sitting: id, step: "topic", turn: 4 });
    press("Change it a little");
    expect((screen.getByRole("textbox") as HTMLTextAreaElement).value).toBe("changed plans");
    write("late changed plans");
    press("Suggest this");
    expect(acts[1]?.act).toMatchObject({ do: "answer", value: { text: "late changed plans" } });
  });
});

describe("pause, not today, leave", () => {
  test.each([
    ["Not today", "not-today"],
    ["Leave", "leave"],
  ])("%s is one touch under “…”", async (name, doing) => {
    await open(view(at("listens", text()), always));
    press("More");
    press(name);
    expect(acts[0]?.act).toEqual({ do: doing, sitting: id });
  });

  test("pause is on the step itself", async () => {
    await open(view(at("listens", text()), always));
    press("Pause");
    expect(acts[0]?.act).toEqual({ do: "pause", sitting: id });
  });

  test("a breather names the hour and nobody", async () => {
    await open(
      view({ kind: "pausing", until: "2026-11-21T20:30:00Z", back: false, stage: "breather" }, [
        "not-today",
        "leave",
      ]),
    );
    expect(document.body.textContent).not.toContain("Noor");
    expect(screen.queryByRole("button", { name: "I'm back" })).toBeNull();
    await show(
      view({ kind: "pausing", until: "2026-11-21T20:30:00Z", back: false, stage: "breather" }, [
        "come-back",
        "not-today",
        "leave",
      ]),
    );
    press("I'm back");
    expect(acts[0]?.act).toEqual({ do: "come-back", sitting: id });
  });
});

test("nothing is on a screen that the view does not hold: a sitting that is refused shows only the sentence", async () => {
  render(<Step sitting={id} />);
  await settle(() =>
    views.refuse(`sitting/${id}`, { status: 404, code: "not-here", title: "That isn't here." }),
  );
  expect(screen.getByRole("heading").textContent).toBe("That isn't here.");
});
