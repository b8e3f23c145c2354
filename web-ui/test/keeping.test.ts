import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Act, Cards, Sitting } from "../src/contract";
import { FakeSocket } from "./FakeSocket";

const sitting = "00000000-0000-4000-8000-0000000000aa";
const canary = "canary under the kitchen table";
const person = { callName: "Sam", signInName: "sam-4821", timeZone: "Europe/Berlin", recoverable: true };
const keys = { Sam: "c2Ft".padEnd(43, "A"), Kim: "a2lt".padEnd(43, "A") };

let signedIn: keyof typeof keys;
let signal: boolean;
let alive: Set<string>;

/** A tab opened anew: what it holds in memory is its own, what lies on the device is shared. */
const tab = async () => {
  vi.resetModules();
  const keeping = await import("../src/keeping/keeping");
  const { live, views } = await import("../src/live");
  const { draft } = await import("../src/live/drafts");
  const { act, letGo, stateOf } = await import("../src/screens/step/acts");
  const { forget } = await import("../src/safety/forget");
  const { keepNothing } = keeping;
  const view = (more: Partial<Sitting> = {}) =>
    views.show(`sitting/${sitting}`, `v${Math.random()}`, { sitting, ...more });
  const written = () => draft({ sitting }, "thanks", 3);
  return { ...keeping, live, views, written, draft, act, letGo, stateOf, forget, keepNothing, view };
};

const kit: Cards = {
  cards: [{ exercise: "calm-kit", outcome: "kit", title: canary, sitting, entries: [] }],
};

type Tab = Awaited<ReturnType<typeof tab>>;

/** The tab is gone: whatever it held is let go of. */
const closed = () => alive.clear();

const everythingStored = async (): Promise<string> => {
  const { shelf } = await import("../src/keeping/shelf");
  const all = await shelf.drawers();
  const sheets = (await Promise.all(all.map(one => shelf.sheets(one.name)))).flat();
  const boxes = [...all.map(one => one.share), ...sheets.map(one => one.sealed)];
  const text = boxes.map(one => String.fromCharCode(...new Uint8Array(one.box)));
  return JSON.stringify([all, sheets.map(one => one.name), text, { ...localStorage }]);
};

const stored = async (): Promise<number> => {
  const { shelf } = await import("../src/keeping/shelf");
  const all = await shelf.drawers();
  return (await Promise.all(all.map(one => shelf.sheets(one.name)))).flat().length;
};

const thanks = (text: string) => ({ do: "answer", step: "thanks", turn: 3, value: { text } }) as const;

const sends = async ({ live }: Tab) => {
  const outbox = live.waiting().map(({ id, do: what }) => ({ id, do: what }));
  return outbox;
};

beforeEach(() => {
  FakeSocket.all = [];
  signedIn = "Sam";
  signal = true;
  alive = new Set();
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("IDBKeyRange", IDBKeyRange);
  vi.stubGlobal("navigator", {
    userAgent: "Linux",
    locks: {
      request: async (name: string, ...more: unknown[]) => {
        if (alive.has(name)) throw new DOMException("It is held.", "AbortError");
        alive.add(name);
        await (more.at(-1) as () => Promise<unknown>)();
        alive.delete(name);
      },
    },
  });
  vi.stubGlobal("fetch", async () => {
    if (!signal) throw new TypeError("no signal");
    return new Response(JSON.stringify({ key: keys[signedIn] }), { status: 200 });
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe("B3 what is kept on a device", () => {
  test("is nothing, until somebody wishes it", async () => {
    const { written, keepsHere } = await tab();
    written().value = { text: canary };
    expect(keepsHere.value).toBe(false);
    expect(await everythingStored()).toBe("[[],[],[],{}]");
  });

  test("without signal the wish cannot be kept, and is not said to be", async () => {
    const { keepHere, keepsHere } = await tab();
    signal = false;
    expect(await keepHere()).toBe(false);
    expect(keepsHere.value).toBe(false);
  });

  test("lies there encrypted, under a key that no script can read", async () => {
    const { keepHere, written } = await tab();
    await keepHere();
    written().value = { text: canary };
    await vi.waitFor(async () => expect(await stored()).toBe(1));
    expect(await everythingStored()).not.toContain("canary");
    const { shelf } = await import("../src/keeping/shelf");
    const [drawer] = await shelf.drawers();
    expect(drawer?.root.extractable).toBe(false);
  });

  test("comes back in the next tab, with the id that it will be sent under", async () => {
    const first = await tab();
    first.view();
    await first.keepHere();
    first.written().value = { text: canary };
    first.act(sitting, thanks(canary));
    const before = await sends(first);
    await vi.waitFor(async () => expect(await stored()).toBe(1));
    closed();
    const next = await tab();
    expect(await next.unlock()).toBe(true);
    expect(next.keepsHere.value).toBe(true);
    expect(next.written().value).toEqual({ text: canary });
    expect(await sends(next)).toEqual(before);
    expect(next.stateOf(sitting).underWay.value).toHaveLength(1);
  });

  test("a draft that was never sent keeps its id from tab to tab, and gets another once it was answered", async () => {
    const place = { sitting, step: "thanks", turn: 3 };
    const first = await tab();
    first.view();
    await first.keepHere();
    first.written().value = { text: canary };
    await vi.waitFor(async () => expect(await stored()).toBe(1));
    const { commandOf } = await import("../src/live/drafts");
    const id = commandOf(place);
    closed();
    const second = await tab();
    await second.unlock();
    const drafts = await import("../src/live/drafts");
    expect(drafts.commandOf(place)).toBe(id);
    drafts.answered(place, { text: canary });
    expect(drafts.commandOf(place)).not.toBe(id);
  });

  test("what a living tab is writing is left to it", async () => {
    const first = await tab();
    await first.keepHere();
    first.written().value = { text: canary };
    await vi.waitFor(async () => expect(await stored()).toBe(1));
    const beside = await tab();
    await beside.unlock();
    expect(beside.keepsHere.value).toBe(true);
    expect(beside.written().value).toBeUndefined();
  });

  test("P2 private questions are never put down, neither drafts nor acts", async () => {
    const { keepHere, draft, act, view } = await tab();
    await keepHere();
    view({ unkept: true });
    draft({ sitting, unkept: true }, "thanks", 3).value = { text: canary };
    act(sitting, thanks(canary));
    await new Promise(resolve => setTimeout(resolve, 20));
    expect(await stored()).toBe(0);
  });

  test("only words wait for another day: to open, to pause or to leave is meant now", async () => {
    const first = await tab();
    first.view();
    await first.keepHere();
    first.act(sitting, { do: "keep-back", step: "thanks", keptBack: true });
    first.act(sitting, { do: "open", turn: 3 });
    first.act(sitting, { do: "pause" });
    first.act(sitting, { do: "leave" });
    await vi.waitFor(async () => expect(await stored()).toBe(1));
    closed();
    const next = await tab();
    await next.unlock();
    expect((await sends(next)).map(one => one.do)).toEqual(["keep-back"]);
  });

  test("a sheet that has nothing left is taken away", async () => {
    const { keepHere, view, act, live } = await tab();
    view();
    const answers: ((done: { kind: "done" }) => void)[] = [];
    vi.spyOn(live, "act").mockImplementation(() => new Promise(resolve => answers.push(resolve)));
    vi.spyOn(live, "waiting").mockImplementation(() =>
      answers.length > 0 ? [{ id: "one", sitting, ...thanks(canary) } as Act & { id: string }] : [],
    );
    await keepHere();
    act(sitting, thanks(canary));
    await vi.waitFor(async () => expect(await stored()).toBe(1));
    const [answer] = answers.splice(0);
    answer?.({ kind: "done" });
    await vi.waitFor(async () => expect(await stored()).toBe(0));
  });

  test("what was refused keeps its text for copying, until it is let go", async () => {
    const first = await tab();
    first.view();
    await first.keepHere();
    const problem = { status: 409, code: "late", title: "That moment has passed." };
    vi.spyOn(first.live, "act").mockResolvedValue({ kind: "refused", problem });
    await first.act(sitting, thanks(canary));
    await vi.waitFor(async () => expect(await stored()).toBe(1));
    closed();
    const next = await tab();
    await next.unlock();
    expect(next.stateOf(sitting).refused.value).toMatchObject({
      text: canary,
      problem: { title: problem.title },
    });
    next.letGo(sitting);
    await vi.waitFor(async () => expect(await stored()).toBe(0));
  });
});

describe("B3 the cards on a device", () => {
  test("are put down only where somebody wished it", async () => {
    const { keepCards, keptCards } = await tab();
    keepCards(kit);
    expect(await keptCards()).toBeUndefined();
    expect(await everythingStored()).toBe("[[],[],[],{}]");
  });

  test("lie there encrypted, are read without signal, and are no words that wait", async () => {
    const first = await tab();
    await first.keepHere();
    first.keepCards(kit);
    await vi.waitFor(async () => expect(await stored()).toBe(1));
    expect(await everythingStored()).not.toContain("canary");
    closed();
    signal = false;
    const next = await tab();
    expect(await next.keptCards()).toEqual(kit);
    expect(await next.wordsWait()).toBe(false);
  });

  test("stay as they are when another tab takes up the words of a closed one", async () => {
    const first = await tab();
    await first.keepHere();
    first.keepCards(kit);
    first.written().value = { text: canary };
    await vi.waitFor(async () => expect(await stored()).toBe(2));
    closed();
    const next = await tab();
    await next.unlock();
    expect(next.written().value).toEqual({ text: canary });
    expect(await next.keptCards()).toEqual(kit);
  });

  test("are gone from it when there are none any more", async () => {
    const first = await tab();
    await first.keepHere();
    first.keepCards(kit);
    await vi.waitFor(async () => expect(await stored()).toBe(1));
    first.keepCards({ cards: [] });
    await vi.waitFor(async () => expect(await stored()).toBe(0));
  });

  test("follow what the server shows, from the moment of the wish", async () => {
    const { views, keepHere, keptCards } = await tab();
    const { keepLive } = await import("../src/live");
    keepLive();
    views.show("cards", "v1", kit);
    expect(await keptCards()).toBeUndefined();
    await keepHere();
    await vi.waitFor(async () => expect(await keptCards()).toEqual(kit));
    views.show("cards", "v2", { cards: [] });
    await vi.waitFor(async () => expect(await keptCards()).toBeUndefined());
  });
});

describe("P1 the lock is the login", () => {
  const locked = async () => {
    const first = await tab();
    await first.keepHere();
    first.written().value = { text: canary };
    first.keepCards(kit);
    await vi.waitFor(async () => expect(await stored()).toBe(2));
    first.forget();
    return first;
  };

  test("forgetting drops half the key at once; without it nothing on the device opens", async () => {
    const first = await locked();
    expect(localStorage.getItem("kept")).toBeNull();
    expect(first.written().value).toBeUndefined();
    expect(await first.wordsWait()).toBe(false);
    expect(await first.keptCards()).toBeUndefined();
    expect(await stored()).toBe(2);
  });

  test("the same person signing in again has it back, in this tab too", async () => {
    const first = await locked();
    await first.unlock();
    expect(first.written().value).toEqual({ text: canary });
    expect(await first.wordsWait()).toBe(true);
    expect(await first.keptCards()).toEqual(kit);
  });

  test("a lock that falls while it is being opened holds", async () => {
    const first = await locked();
    const opening = first.unlock();
    first.forget();
    expect(await opening).toBe(false);
    expect(first.keepsHere.value).toBe(false);
    expect(localStorage.getItem("kept")).toBeNull();
    expect(first.written().value).toBeUndefined();
  });

  test("a lock that falls in one tab falls in every tab", async () => {
    const first = await locked();
    await first.unlock();
    dispatchEvent(new StorageEvent("storage", { key: "kept", newValue: null }));
    expect(first.keepsHere.value).toBe(false);
  });

  test("whoever arrives and finds the login ended finds it locked", async () => {
    const first = await locked();
    await first.unlock();
    closed();
    const next = await tab();
    const { keepLive } = await import("../src/live");
    const { arrive } = await import("../src/logins/logins");
    keepLive();
    await arrive();
    expect(localStorage.getItem("kept")).toBeNull();
    expect(await next.keptCards()).toBeUndefined();
  });

  test("P13 somebody else finds nothing, and leaves it as it lies", async () => {
    const first = await locked();
    signedIn = "Kim";
    await first.unlock();
    expect(first.keepsHere.value).toBe(false);
    expect(first.written().value).toBeUndefined();
    expect(await first.keptCards()).toBeUndefined();
    signedIn = "Sam";
    await first.unlock();
    expect(first.written().value).toEqual({ text: canary });
  });

  test("without signal the lock stays shut, and is tried again", async () => {
    const first = await locked();
    signal = false;
    expect(await first.unlock()).toBe(false);
    expect(first.keepsHere.value).toBe(false);
  });

  test("no longer wished, nothing is left", async () => {
    const first = await locked();
    await first.unlock();
    await first.keepNothing();
    expect(await everythingStored()).toBe("[[],[],[],{}]");
  });

  test("what nobody has opened for thirty days is thrown away", async () => {
    const first = await locked();
    vi.spyOn(Date, "now").mockReturnValue(Date.now() + 32 * 86_400_000);
    await first.unlock();
    expect(await everythingStored()).toBe("[[],[],[],{}]");
  });
});

test("the person's own name never lies beside what is kept", async () => {
  const first = await tab();
  await first.keepHere();
  first.written().value = { text: canary };
  await vi.waitFor(async () => expect(await stored()).toBe(1));
  expect(await everythingStored()).not.toMatch(new RegExp(`${person.signInName}|${person.callName}`));
});
