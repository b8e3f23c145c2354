import { effect } from "@preact/signals";
import { expect, test, vi } from "vitest";
import { Views } from "../src/views/views";

test("a view is undefined until it has arrived, then what arrived last", () => {
  const views = new Views();
  const today = views.of("today");
  expect(today.value).toBeUndefined();
  views.show("today", "b", { day: "2026-11-21" });
  views.show("today", "a", { day: "2026-11-22" });
  expect(today.value).toEqual({ day: "2026-11-22" });
  expect(views.version("today")).toBe("a");
});

test("the same version again changes nothing on the screen", () => {
  const views = new Views();
  const seen = vi.fn();
  effect(() => seen(views.of("us").value));
  views.show("us", "v1", { me: {} });
  views.show("us", "v1", { me: {} });
  expect(seen).toHaveBeenCalledTimes(2);
});

test("after forgetting nothing is held, not even a version", () => {
  const views = new Views();
  views.show("today", "v1", { day: "2026-11-21" });
  views.clear();
  expect(views.of("today").value).toBeUndefined();
  expect(views.version("today")).toBeUndefined();
});

test("a view that is refused and then shown again is shown", () => {
  const views = new Views();
  views.refuse("practise", { status: 404, code: "not-here", title: "That isn't here." });
  views.show("practise", "v1", {});
  expect(views.refusal("practise").value).toBeUndefined();
});
