import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import type { Heard, Sitting } from "../src/contract";
import { Picture } from "../src/parts/Picture";

afterEach(cleanup);

const heard = (who: Heard["who"], step: string, text: string, own = false): Heard => ({
  part: "apart",
  round: 1,
  step,
  prompt: step,
  who,
  value: { text },
  ...(own ? { own } : {}),
});

const show = (draws: "loop" | "board", said: Heard[]) =>
  render(
    <Picture
      view={{ partner: "Noor", heard: said } as unknown as Sitting}
      question={{
        step: "look",
        prompt: "Look",
        optional: false,
        visibility: "shared",
        input: { kind: "reading", draws, made: ["move", "story"] },
      }}
    />,
  );

const texts = () => [...document.querySelectorAll("blockquote")].map(one => one.textContent);

test("the loop goes from what one does to what the other makes of it, and round", () => {
  show("loop", [
    heard("you", "move", "I ask again"),
    heard("you", "story", "I am alone with it"),
    heard("partner", "move", "I go quiet"),
    heard("partner", "story", "Nothing I do is right"),
  ]);
  expect(texts()).toEqual(["I ask again", "Nothing I do is right", "I go quiet", "I am alone with it"]);
  expect(screen.getAllByRole("listitem")).toHaveLength(4);
});

test("what one kept back leaves its place empty, also on their own screen", () => {
  show("loop", [heard("you", "move", "kept to myself", true), heard("partner", "move", "I go quiet")]);
  expect(texts()).toEqual(["I go quiet"]);
  expect(screen.getAllByText("Left open")).toHaveLength(3);
});

test("the board has what each can't give up inside, and where each can bend around it", () => {
  show("board", [heard("you", "move", "one free evening"), heard("partner", "story", "which evening")]);
  expect(document.querySelector(".ring.you .core")?.textContent).toContain("one free evening");
  expect(document.querySelector(".ring.partner")?.textContent).toContain("which evening");
});
