import { act, cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Question, Value, WordingHeard } from "../src/contract";
import { Input } from "../src/inputs";
import { forget } from "../src/safety/forget";
import { restMillis } from "../src/wording/hearing";
import { words } from "../src/words";

const question = (kind: "statement" | "text", step = "s"): Question => ({
  step,
  prompt: "What would you like to say?",
  input: { kind },
  optional: false,
  visibility: "own",
});

type Asked = {
  url: string;
  body: { text: string; filler: string };
  answer: (heard: WordingHeard, status?: number) => void;
};
let asked: Asked[];

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  vi.stubGlobal("fetch", (url: string, given: { body: string }) => {
    return new Promise<Response>(resolve => {
      asked.push({
        url,
        body: JSON.parse(given.body),
        answer: (heard, status = 200) => resolve(new Response(JSON.stringify(heard), { status })),
      });
    });
  });
});

afterEach(() => {
  cleanup();
  forget();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const heard = (...hints: WordingHeard["hints"]): WordingHeard => ({ support: false, hints, filler: "" });
const support: WordingHeard = { support: true, hints: [], filler: "" };

const show = (kind: "statement" | "text" = "statement") => {
  let value: Value | undefined;
  let step = "s";
  const ui = () => (
    <>
      <h1 id="q">What would you like to say?</h1>
      <Input
        question={question(kind, step)}
        value={value}
        named="q"
        change={next => {
          value = next;
          again();
        }}
      />
    </>
  );
  const { rerender } = render(ui());
  const again = () => rerender(ui());
  return (next: string) => {
    step = next;
    value = undefined;
    again();
  };
};

const write = (text: string) => fireEvent.input(screen.getByRole("textbox"), { target: { value: text } });
const rest = (millis = restMillis) =>
  act(() => {
    vi.advanceTimersByTime(millis);
  });
const answers = async (one: Asked | undefined, what: WordingHeard, status?: number) => {
  await act(async () => {
    one?.answer(what, status);
    await vi.runAllTimersAsync();
  });
};

describe("words to the other", () => {
  test("are listened to once typing rests, and the hint stands below, read out politely", async () => {
    show();
    write("You never");
    rest(restMillis - 1);
    write("You never listen");
    rest(restMillis - 1);
    expect(asked).toEqual([]);
    rest(1);
    expect(asked.map(one => [one.url, one.body.text])).toEqual([["/api/v1/wordings", "You never listen"]]);
    await answers(asked[0], heard("absolute"));
    expect(screen.getByRole("status").textContent).toContain(words.wording.hints.absolute);
    expect((screen.getByRole("textbox") as HTMLTextAreaElement).value).toBe("You never listen");
  });

  test("an answer to older words is not shown", async () => {
    show();
    write("You never listen");
    rest();
    write("I miss our talks");
    await answers(asked[0], heard("absolute"));
    expect(screen.queryByText(words.wording.hints.absolute)).toBeNull();
    expect(asked.at(-1)?.body.text).toBe("I miss our talks");
  });

  test("a hint can be left, and does not come again on this page; the other stays", async () => {
    show();
    write("You never listen, you're lazy");
    rest();
    await answers(asked[0], heard("label", "absolute"));
    fireEvent.click(screen.getByRole("button", { name: "Put it away: what happened" }));
    expect(screen.queryByText(words.wording.hints.label)).toBeNull();
    expect(screen.getByText(words.wording.hints.absolute)).toBeDefined();
    write("You never listen and you're so lazy");
    rest();
    await answers(asked[1], heard("label"));
    expect(screen.getByRole("status").textContent).toBe("");
  });

  test("the next question begins without the hints of the last", async () => {
    const goTo = show();
    write("You never listen");
    rest();
    await answers(asked[0], heard("absolute"));
    goTo("next");
    expect(screen.getByRole("status").textContent).toBe("");
  });

  test("with the words the hint goes", async () => {
    show();
    write("You never listen");
    rest();
    await answers(asked[0], heard("absolute"));
    write(" ");
    expect(screen.getByRole("status").textContent).toBe("");
  });

  test("where fear is spoken of, only the way to people stands there, and it can be closed", async () => {
    show();
    write("I'm scared of you");
    rest();
    await answers(asked[0], support);
    expect(screen.getByRole("link", { name: words.today.people }).getAttribute("href")).toBe("/help");
    expect(Object.values(words.wording.hints).some(hint => screen.queryByText(hint))).toBe(false);
    fireEvent.click(screen.getByRole("button", { name: words.wording.close }));
    expect(screen.queryByRole("link")).toBeNull();
  });

  test.each([429, 401, 503])("refused with %i it is silent, and writing goes on", async status => {
    show();
    write("You never listen");
    rest();
    await answers(asked[0], heard("absolute"), status);
    expect(screen.getByRole("status").textContent).toBe("");
    write("You never listen to me");
    expect((screen.getByRole("textbox") as HTMLTextAreaElement).value).toBe("You never listen to me");
  });

  test("without signal it is silent", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no signal")));
    show();
    write("You never listen");
    rest();
    await act(async () => {
      await vi.runAllTimersAsync();
    });
    expect(screen.getByRole("status").textContent).toBe("");
  });

  test("an answer that comes after leaving fast shows nothing", async () => {
    show();
    write("I'm scared of you");
    rest();
    forget();
    await answers(asked[0], support);
    expect(screen.getByRole("status").textContent).toBe("");
  });

  test("a screen that is gone asks nothing more", () => {
    show();
    write("You never listen");
    cleanup();
    rest();
    expect(asked).toEqual([]);
  });

  test.each(["", "You", "You never listen. ".repeat(30), "🫖".repeat(400)])(
    "requests are alike in length, step by step",
    text => {
      show();
      write(`x${text}`);
      rest();
      const bytes = new TextEncoder().encode(JSON.stringify(asked[0]?.body)).length;
      const frame = JSON.stringify({ text: "", filler: "" }).length - 2;
      expect((bytes - frame) % 1000).toBe(0);
    },
  );

  test("plain words are not listened to", () => {
    show("text");
    write("You never listen");
    rest();
    expect(asked).toEqual([]);
  });
});
