import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Input as InputShape, Question, Value } from "../src/contract";
import { Input } from "../src/inputs";
import { tomorrow } from "../src/inputs/Appointment";
import { inAndOut, nearer } from "../src/inputs/Breathing";
import { asValue, isBlank } from "../src/inputs/values";

afterEach(cleanup);

const options = [
  { id: "a", label: "Close" },
  { id: "b", label: "A bit apart" },
  { id: "c", label: "Far apart" },
];

const question = (input: InputShape): Question => ({
  step: "s",
  prompt: "How was it?",
  input,
  optional: false,
  visibility: "own",
});

let given: Value[];
beforeEach(() => {
  given = [];
});

const show = (input: InputShape, value?: Value) => {
  const ui = (now: Value | undefined) => (
    <>
      <h1 id="q">How was it?</h1>
      <Input question={question(input)} value={now} named="q" change={next => given.push(next)} />
    </>
  );
  const { rerender } = render(ui(value));
  return () => rerender(ui(given.at(-1)));
};

describe("text", () => {
  test("is named by its question and reports what is written", () => {
    show({ kind: "text" });
    fireEvent.input(screen.getByRole("textbox", { name: "How was it?" }), { target: { value: "soup" } });
    expect(given).toEqual([{ text: "soup" }]);
  });

  test("takes no more characters than asked for, counted as people count them", () => {
    show({ kind: "text", most: 3 });
    fireEvent.input(screen.getByRole("textbox"), { target: { value: "🫖🫖🫖🫖" } });
    expect(given).toEqual([{ text: "🫖🫖🫖" }]);
  });

  test("lets words run in their own direction", () => {
    show({ kind: "paraphrase" }, { text: "أنت تجعل البيت دافئًا" });
    expect(screen.getByRole("textbox").getAttribute("dir")).toBe("auto");
  });
});

describe("one", () => {
  test("has nothing chosen beforehand and answers with the option's id", () => {
    show({ kind: "one", options });
    expect(screen.getAllByRole("radio").some(radio => (radio as HTMLInputElement).checked)).toBe(false);
    fireEvent.click(screen.getByRole("radio", { name: "A bit apart" }));
    expect(given.at(-1)).toEqual({ options: ["b"] });
  });
});

describe("depth", () => {
  test("has nothing chosen beforehand, is said in words without digits, and answers with its id", () => {
    show({ kind: "depth", options });
    const rungs = screen.getAllByRole("radio");
    expect(rungs.some(radio => (radio as HTMLInputElement).checked)).toBe(false);
    expect(screen.getByRole("radiogroup", { name: "How was it?" }).textContent).toBe(
      "CloseA bit apartFar apart",
    );
    fireEvent.click(screen.getByRole("radio", { name: "Far apart" }));
    expect(given.at(-1)).toEqual({ options: ["c"] });
  });
});

describe("many", () => {
  test("adds and takes away, and never more than asked for", () => {
    const again = show({ kind: "many", options, most: 2 });
    fireEvent.click(screen.getByRole("checkbox", { name: "Close" }));
    again();
    fireEvent.click(screen.getByRole("checkbox", { name: "Far apart" }));
    again();
    fireEvent.click(screen.getByRole("checkbox", { name: "A bit apart" }));
    expect(given.at(-1)).toEqual({ options: ["a", "c"] });
    fireEvent.click(screen.getByRole("checkbox", { name: "Close" }));
    expect(given.at(-1)).toEqual({ options: ["c"] });
  });
});

describe("emotions", () => {
  test("opens a family, takes words and lets them go", () => {
    const again = show({ kind: "emotions", most: 3 });
    fireEvent.click(screen.getByRole("button", { name: "Sad" }));
    fireEvent.click(screen.getByRole("button", { name: "left out" }));
    again();
    expect(given.at(-1)).toEqual({ feelings: ["left-out"] });
    fireEvent.click(screen.getByRole("button", { name: "Take away left out" }));
    expect(given.at(-1)).toEqual({ feelings: [] });
  });

  test("takes a word of one's own", () => {
    show({ kind: "emotions" });
    fireEvent.input(screen.getByRole("textbox", { name: "A word of your own" }), {
      target: { value: " wobbly " },
    });
    fireEvent.click(screen.getByRole("button", { name: "Add this word" }));
    expect(given).toEqual([{ feelings: ["wobbly"] }]);
  });

  test("stops at the most that is asked for", () => {
    show({ kind: "emotions", most: 1 }, { feelings: ["sad"] });
    fireEvent.click(screen.getByRole("button", { name: "Warm" }));
    fireEvent.click(screen.getByRole("button", { name: "loved" }));
    expect(given).toEqual([]);
  });
});

describe("scale", () => {
  test("has no value until it is touched, and says so", () => {
    show({ kind: "scale" });
    const track = screen.getByRole("slider", { name: "How was it?" });
    expect(track.getAttribute("aria-valuetext")).toBe("Nothing chosen yet");
    expect(given).toEqual([]);
  });

  test("a touch in the very middle counts too", () => {
    show({ kind: "scale" });
    fireEvent.click(screen.getByRole("slider"));
    expect(given).toEqual([{ level: 5 }]);
  });

  test("shows the word, and the digit to screen readers only", () => {
    show({ kind: "scale" }, { level: 7 });
    expect(screen.getByRole("slider").getAttribute("aria-valuetext")).toBe("a lot, 7");
    expect(document.body.textContent).not.toMatch(/7/);
  });
});

describe("timer", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test("runs down by itself, answers nothing by itself, and says when it is over", async () => {
    show({ kind: "timer", seconds: 60 });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(screen.getByRole("timer").textContent).toBe("0:59 to go");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(screen.getByText("That was the time.")).toBeTruthy();
    expect(given).toEqual([]);
  });
});

describe("breathing", () => {
  test("glides from an easy pace to the wished one, a little with each breath", () => {
    expect(nearer(10, 6)).toBe(9.5);
    expect(nearer(6.3, 6)).toBe(6);
    expect(nearer(4.5, 6)).toBe(5);
    expect(inAndOut(6)).toEqual([4, 6]);
  });

  test("is slowed down and quickened within what is pleasant, and asks for nothing", () => {
    vi.stubGlobal("matchMedia", () => ({ matches: true }));
    show({ kind: "breathing", seconds: 60, perMinute: 6 });
    for (let times = 0; times < 30; times++)
      fireEvent.click(screen.getByRole("button", { name: "A little quicker" }));
    expect(screen.getByText(/In for about 2 seconds, out for about 3/)).toBeTruthy();
    for (let times = 0; times < 30; times++)
      fireEvent.click(screen.getByRole("button", { name: "A little slower" }));
    expect(screen.getByText(/In for about 5.5 seconds, out for about 8/)).toBeTruthy();
    expect(given).toEqual([]);
    vi.unstubAllGlobals();
  });
});

describe("appointment", () => {
  test("is a local day and time with its zone", () => {
    const again = show({ kind: "appointment" });
    fireEvent.input(screen.getByLabelText("Day"), { target: { value: "2026-11-22" } });
    again();
    expect(isBlank(given.at(-1))).toBe(true);
    fireEvent.input(screen.getByLabelText("Time"), { target: { value: "19:30" } });
    expect(given.at(-1)).toEqual({
      at: "2026-11-22T19:30",
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    });
    expect(isBlank(given.at(-1))).toBe(false);
  });

  test("tomorrow is the next day of the calendar, over the end of a year and through a change of the clocks", () => {
    expect(tomorrow(new Date(2026, 11, 31, 23, 30))).toBe("2027-01-01");
    expect(tomorrow(new Date(2026, 9, 24, 12))).toBe("2026-10-25");
  });
});

describe("reading", () => {
  test("asks for nothing", () => {
    show({ kind: "reading" });
    expect(screen.queryByRole("textbox")).toBeNull();
  });
});

describe("what is shown can be written further", () => {
  test.each<[object, Value | undefined]>([
    [{ text: "soup" }, { text: "soup" }],
    [{ options: ["a"], labels: ["Close"] }, { options: ["a"] }],
    [{ feelings: ["sad"] }, { feelings: ["sad"] }],
    [{ level: 0 }, { level: 0 }],
    [
      { at: "2026-11-22T19:00", zone: "Europe/Berlin" },
      { at: "2026-11-22T19:00", zone: "Europe/Berlin" },
    ],
    [{ done: true }, undefined],
  ])("%o", (shown, value) => {
    expect(asValue(shown)).toEqual(value);
  });
});

describe("between two poles", () => {
  const poles = [
    { id: "alone", label: "On my own" },
    { id: "close", label: "Close by" },
  ];

  test("nothing is set until the line is touched, and no digit is on the screen", () => {
    const again = show({ kind: "slider", options: poles });
    const line = screen.getByRole("slider", { name: "How was it?" });
    expect(line.getAttribute("aria-valuetext")).toBe("Nothing chosen yet");
    fireEvent.input(line, { target: { value: "-4" } });
    expect(given).toEqual([{ leaning: -4 }]);
    again();
    expect(screen.getByText("Mostly: On my own")).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/\d/);
  });

  test("the middle is a place like any other", () => {
    const again = show({ kind: "slider", options: poles });
    fireEvent.click(screen.getByRole("slider"));
    expect(given).toEqual([{ leaning: 0 }]);
    again();
    expect(screen.getByText("In the middle")).toBeTruthy();
  });
});

describe("want and have", () => {
  test("is said once both lines are touched", () => {
    show({ kind: "want-have" });
    fireEvent.input(screen.getByRole("slider", { name: "How much there is" }), { target: { value: "3" } });
    expect(given).toEqual([]);
    fireEvent.input(screen.getByRole("slider", { name: "How much you'd like" }), { target: { value: "9" } });
    expect(given).toEqual([{ want: 9, have: 3 }]);
  });

  test("shows what was said before and changes one of the two", () => {
    show({ kind: "want-have" }, { want: 9, have: 3 });
    fireEvent.input(screen.getByRole("slider", { name: "How much there is" }), { target: { value: "6" } });
    expect(given).toEqual([{ want: 9, have: 6 }]);
  });
});

describe("writing for a while", () => {
  test("the clock ends nothing: words stay and may go on", async () => {
    vi.useFakeTimers();
    show({ kind: "text", most: 100, seconds: 2 }, { text: "we were" });
    await vi.advanceTimersByTimeAsync(3000);
    expect(screen.getByRole("timer").textContent).toBe("That was the time. Finish in your own time.");
    fireEvent.input(screen.getByRole("textbox"), { target: { value: "we were tired" } });
    expect(given).toEqual([{ text: "we were tired" }]);
    vi.useRealTimers();
  });
});
