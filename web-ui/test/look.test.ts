import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const tokens = readFileSync("src/look/tokens.css", "utf8");
const pairs = [...tokens.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)];
const themes = ["light", "dark"] as const;
const colours = {
  light: new Map(pairs.map(([, name, light]) => [name, light])),
  dark: new Map(pairs.map(([, name, , dark]) => [name, dark])),
};

const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

const luminance = (hex: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at =>
    channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (theme: "light" | "dark", one: string, other: string) => {
  const [low = 0, high = 0] = [one, other]
    .map(name => luminance(colours[theme].get(name) ?? ""))
    .toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

const texts = [
  ["ink", "ground"],
  ["ink", "card"],
  ["ink", "warm"],
  ["quiet", "ground"],
  ["quiet", "card"],
  ["quiet", "warm"],
  ["on-ember", "ember"],
  ["you", "ground"],
  ["you", "card"],
  ["you", "warm"],
  ["them", "ground"],
  ["them", "card"],
  ["them", "warm"],
];
const edges = [
  ["line", "ground"],
  ["line", "card"],
  ["line", "warm"],
  ["ember", "ground"],
  ["ember", "card"],
  ["ember", "warm"],
];

describe.each(themes)("in %s", theme => {
  test.each(texts)("%s is legible on %s", (text, ground) => {
    expect(contrast(theme, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(edges)("%s can be made out on %s", (edge, ground) => {
    expect(contrast(theme, edge, ground)).toBeGreaterThanOrEqual(3);
  });
});

test("the colours are those that the design names", () => {
  const named = ["ground", "card", "ink", "quiet", "ember", "you", "them"];
  expect(named.map(name => colours.light.get(name))).toEqual(
    ["#FAF5EC", "#F1E8D9", "#2C2622", "#6A5F56", "#8A4B16", "#2F5D62", "#6B4E71"].map(hex =>
      hex.toLowerCase(),
    ),
  );
  expect(named.map(name => colours.dark.get(name))).toEqual(
    ["#1C1916", "#27221E", "#F0E7DA", "#B8AB9C", "#E9AE6B", "#8FBFC2", "#C9A9CF"].map(hex =>
      hex.toLowerCase(),
    ),
  );
});

test("no colour is written anywhere else, but for the cover and the camera's square", () => {
  const elsewhere = ["base", "frame", "parts", "inputs", "motion"].flatMap(name =>
    [...readFileSync(`src/look/${name}.css`, "utf8").matchAll(/#[0-9a-f]{3,8}\b/gi)].map(([hex]) => hex),
  );
  expect(elsewhere.toSorted()).toEqual(["#2c2622", "#fff", "#fff"]);
});

test("nothing moves for somebody who has asked for less motion", () => {
  const still = ["tokens", "base", "frame", "parts", "inputs"].map(name =>
    readFileSync(`src/look/${name}.css`, "utf8"),
  );
  expect(still.join("\n")).not.toMatch(/^\s*(animation|transition)\s*:/m);
  const [before = ""] = readFileSync("src/look/motion.css", "utf8").split(
    "@media (prefers-reduced-motion: no-preference)",
  );
  expect(before).not.toMatch(/^\s*(animation|transition)\s*:/m);
});
