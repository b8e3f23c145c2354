import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { booked, day, feeling, hour, levelWord, words } from "../src/words";

const sentences = (part: unknown): string[] => {
  if (typeof part === "string") return [part];
  if (typeof part === "function") return [String((part as (...given: unknown[]) => unknown)("Noor", 3))];
  return typeof part === "object" && part !== null ? Object.values(part).flatMap(sentences) : [];
};

describe("the catalogue", () => {
  const never =
    /\b(session|trigger|score|progress|complete|pending|partner hasn't|failed|compliance|user|journey|toxic|oops|submit|ok)\b|!/i;

  test("has none of the words that never stand on a screen, and no exclamation marks", () => {
    expect(sentences(words).filter(sentence => never.test(sentence))).toEqual([]);
  });

  test("assumes no gender, marriage, home or children", () => {
    const assumes = /\b(he|she|him|her|his|hers|husband|wife|marriage|married|spouse|kids|children)\b/i;
    expect(sentences(words).filter(sentence => assumes.test(sentence))).toEqual([]);
  });

  test("holds every word of the screens: none is written into them", () => {
    const folders = ["src/screens", "src/parts", "src/inputs"];
    const files = folders.flatMap(folder =>
      readdirSync(folder, { recursive: true })
        .map(name => join(folder, String(name)))
        .filter(name => name.endsWith(".tsx")),
    );
    const literal = />\s*[A-Za-z][A-Za-z', ]*\s*<\/|(?:label|aria-label|title|placeholder|hint)="[^"]*"/;
    expect(files.filter(file => literal.test(readFileSync(file, "utf8")))).toEqual([]);
  });
});

describe("times", () => {
  test("today's hour stands alone; another day's is named", () => {
    expect(hour(new Date(2026, 10, 21, 21, 40), new Date(2026, 10, 21, 21, 10))).toBe("21:40");
    expect(hour(new Date(2026, 10, 22, 0, 10), new Date(2026, 10, 21, 23, 40))).toMatch(/^00:10, Sunday/);
  });

  test("what was booked is said as it was booked, wherever the device is", () => {
    expect(booked("2026-11-22T19:00")).toMatch(/^Sunday.*22.*, 19:00$/);
    expect(day("2026-11-01", new Date(2026, 10, 21))).toMatch(/November/);
    expect(day("2026-11-01", new Date(2026, 10, 21))).not.toMatch(/2026/);
    expect(day("2025-11-01", new Date(2026, 10, 21))).toMatch(/2025/);
  });
});

describe("levels and feelings", () => {
  test.each([
    [0, "settled"],
    [2, "settled"],
    [3, "stirred"],
    [6, "a lot"],
    [8, "a lot"],
    [9, "too much"],
    [10, "too much"],
  ])("level %i is called %s", (level, word) => {
    expect(levelWord(level)).toBe(word);
  });

  test("a known feeling is said without its dash, an own word as it was written", () => {
    expect(feeling("left-out")).toBe("left out");
    expect(feeling("Monday-ish")).toBe("Monday-ish");
  });

  test("a feeling belongs to one family only, and there are about sixty", () => {
    const all = Object.values(words.feelings).flatMap(family => family.words);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(55);
  });
});
