import { afterEach, beforeEach, describe, expect, type Mock, test, vi } from "vitest";
import "../src/keeping/keeping";
import { share } from "../src/keeping/share";
import { covered, exitAddress, leaveFast, listenForShift } from "../src/safety/exit";
import { onForget } from "../src/safety/forget";
import { owed } from "../src/safety/owed";

const press = (key: string, at: number) => {
  for (const kind of ["keydown", "keyup"]) {
    const event = new KeyboardEvent(kind, { key });
    Object.defineProperty(event, "timeStamp", { value: at });
    document.dispatchEvent(event);
  }
};

describe("P1 Shift three times", () => {
  let left: Mock<() => void>;
  let stop: () => void;
  beforeEach(() => {
    left = vi.fn<() => void>();
    stop = listenForShift(document, left);
  });
  afterEach(() => stop());

  test("leaves", () => {
    for (const at of [0, 300, 600]) press("Shift", at);
    expect(left).toHaveBeenCalledOnce();
  });

  test("slowly does not", () => {
    for (const at of [0, 1000, 2000, 3000]) press("Shift", at);
    expect(left).not.toHaveBeenCalled();
  });

  test("capital letters do not", () => {
    for (const at of [0, 200, 400, 600]) {
      document.dispatchEvent(new KeyboardEvent("keydown", { key: "Shift" }));
      document.dispatchEvent(new KeyboardEvent("keydown", { key: "A", shiftKey: true }));
      press("Shift", at);
      press("a", at + 50);
    }
    expect(left).not.toHaveBeenCalled();
  });
});

describe("P1 leaving fast", () => {
  const order: string[] = [];
  beforeEach(() => {
    order.length = 0;
    document.body.innerHTML = '<div id="hearth">canary-words</div>';
    vi.spyOn(location, "replace").mockImplementation(() => {
      order.push(`replaced, with ${document.body.textContent?.trim() || "nothing"} on the screen`);
    });
    vi.stubGlobal(
      "fetch",
      vi.fn(() => {
        order.push("asked the network");
        return new Promise(() => undefined);
      }),
    );
    onForget(() => order.push("forgot"));
    covered.value = false;
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    owed.settle();
  });

  test("covers and forgets before the network is asked, and waits for no answer", () => {
    leaveFast();
    expect(covered.value).toBe(true);
    expect(order).toEqual(["forgot", "asked the network", "replaced, with nothing on the screen"]);
    expect(document.title.trim()).toBe("");
  });

  test("signs this device out, and owes that where there is no signal", () => {
    leaveFast();
    expect(fetch).toHaveBeenCalledWith(
      "/api/v1/logins/current",
      expect.objectContaining({ method: "DELETE", keepalive: true }),
    );
    expect(owed.stands()).toBe(true);
  });

  test("drops half the key of what is kept here at once, and asks that the rest stays locked", () => {
    share.put({ drawer: "a-drawer", share: new Uint8Array(32) });
    leaveFast();
    expect(share.read()).toBeUndefined();
    expect(fetch).toHaveBeenCalledWith("/api/v1/logins/current?locked=true", expect.anything());
    expect(owed.path()).toBe("/logins/current?locked=true");
  });

  test("leads to a page of our own, or to the operator's", () => {
    expect(exitAddress()).toBe("/weather.html");
    document.head.innerHTML = '<meta name="hearth-quick-exit" content="https://example.org/" />';
    expect(exitAddress()).toBe("https://example.org/");
  });
});
