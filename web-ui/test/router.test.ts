import { beforeEach, describe, expect, test } from "vitest";
import { address, go, goBack, here, type Place, place } from "../src/router/router";

const sitting = "8f14e45f-ceea-467f-a0e6-1234567890ab";
const places: Place[] = [
  { at: "door" },
  { at: "sign-up" },
  { at: "sign-in" },
  { at: "recover" },
  { at: "today" },
  { at: "practise" },
  { at: "us" },
  { at: "help" },
  { at: "sitting", sitting },
];

describe("addresses", () => {
  test.each(places)("$at has an address that leads back to it", one => {
    expect(place(address(one))).toEqual(one);
  });

  test.each(["/nowhere", "/today/more", "/sittings/not-an-id", `/sittings/${sitting}/more`, "//", ""])(
    "what is not a place is the door: %s",
    path => {
      expect(place(path)).toEqual({ at: "door" });
    },
  );
});

describe("going", () => {
  beforeEach(() => go({ at: "door" }, "replace"));

  test("changes the address and the place", () => {
    go({ at: "practise" });
    expect(location.pathname).toBe("/practise");
    expect(here.value).toEqual({ at: "practise" });
  });

  test("back leads to where one came from, and never out of Hearth", () => {
    go({ at: "sitting", sitting });
    go({ at: "help" });
    goBack({ at: "door" });
    expect(here.value).toEqual({ at: "sitting", sitting });
  });

  test("going where one is adds nothing to the history", () => {
    go({ at: "us" });
    const before = history.length;
    go({ at: "us" });
    expect(history.length).toBe(before);
  });
});
