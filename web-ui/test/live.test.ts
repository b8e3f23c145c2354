import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Live } from "../src/live/live";
import { Views } from "../src/views/views";
import { FakeSocket } from "./FakeSocket";

const sitting = "00000000-0000-4000-8000-0000000000aa";
const someAnswer = { do: "answer", sitting, step: "thanks", turn: 1, value: { text: "tea" } } as const;

let views: Views;
let stands: boolean;
let refusalsTold: boolean[];
let live: Live;

beforeEach(() => {
  vi.useFakeTimers();
  FakeSocket.all = [];
  views = new Views();
  stands = true;
  refusalsTold = [];
  let ids = 0;
  live = new Live(
    {
      open: () => new FakeSocket() as unknown as WebSocket,
      standing: async afterRefusal => {
        refusalsTold.push(afterRefusal);
        return stands;
      },
      newId: () => `id-${++ids}`,
      random: () => 1,
    },
    views,
  );
});

afterEach(() => {
  live.stop();
  vi.useRealTimers();
});

const settled = () => vi.advanceTimersByTimeAsync(0);

const connected = async () => {
  live.start();
  await settled();
  return FakeSocket.last.greet();
};

const reconnected = async (socket: FakeSocket) => {
  socket.drop();
  await vi.advanceTimersByTimeAsync(60_000);
  return FakeSocket.last;
};

describe("greeting", () => {
  test("says the contract it speaks, and asks for what is watched right behind it", async () => {
    live.watch("today");
    const practise = live.watch("practise");
    live.start();
    await settled();
    FakeSocket.last.onopen?.();
    expect(FakeSocket.last.sent).toEqual([
      { id: "id-1", do: "hello", contract: 1, holds: {} },
      { id: "id-2", do: "watch", view: "today" },
      { id: "id-3", do: "watch", view: "practise" },
    ]);
    expect(live.nearness.value).toBe("away");
    live.watch("us");
    practise();
    FakeSocket.last.answer(FakeSocket.last.only("hello"));
    expect(live.nearness.value).toBe("near");
    expect(FakeSocket.last.every("watch").map(({ view }) => view)).toEqual(["today", "practise", "us"]);
    expect(FakeSocket.last.only("unwatch")).toMatchObject({ view: "practise" });
  });

  test("after a gap it says which versions it holds, and asks only for what it has not", async () => {
    live.watch("today");
    const first = await connected();
    first.show("today", "v7", { day: "2026-11-21" });
    live.watch("us");
    const second = await reconnected(first);
    second.greet();
    expect(second.only("hello")).toMatchObject({ holds: { today: "v7" } });
    expect(second.only("watch")).toMatchObject({ view: "us" });
  });

  test("a server that no longer speaks this contract is said so, and not asked again", async () => {
    live.watch("today");
    live.start();
    await settled();
    FakeSocket.last.onopen?.();
    FakeSocket.last.refuse(FakeSocket.last.only("hello"), 400, "This page is too old.");
    FakeSocket.last.refuse(FakeSocket.last.only("watch"), 400, "This page is too old.");
    expect(views.refusal("today").value).toBeUndefined();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(live.nearness.value).toBe("old");
    expect(FakeSocket.all).toHaveLength(1);
  });
});

describe("views", () => {
  test("a frame of a socket that was given up is not heard", async () => {
    live.watch("today");
    const first = await connected();
    first.show("today", "v1", { day: "first" });
    const second = await reconnected(first);
    second.greet();
    second.show("today", "v3", { day: "third" });
    first.show("today", "v2", { day: "second" });
    expect(views.of("today").value).toEqual({ day: "third" });
  });

  test("what is watched twice is asked for once, and let go of once", async () => {
    const socket = await connected();
    const one = live.watch("us");
    const other = live.watch("us");
    expect(socket.every("watch")).toHaveLength(1);
    one();
    one();
    expect(socket.every("unwatch")).toHaveLength(0);
    other();
    expect(socket.only("unwatch")).toMatchObject({ view: "us" });
  });

  test("why a view is not shown can be read, in the server's own sentence", async () => {
    const socket = await connected();
    live.watch(`sitting/${sitting}`);
    socket.refuse(socket.only("watch"), 404, "That isn't here.");
    expect(views.refusal(`sitting/${sitting}`).value?.title).toBe("That isn't here.");
  });
});

describe("acts", () => {
  test("an act is settled by its answer, and a start says which sitting it became", async () => {
    const socket = await connected();
    const outcome = live.act({ do: "start", sitting, exercise: "weekly-check-in" });
    socket.answer(socket.only("start"), { sitting: "another" });
    expect(await outcome).toEqual({ kind: "done", sitting: "another" });
  });

  test("an act without an answer is sent again after reconnecting, with the same id and in the same order", async () => {
    const first = await connected();
    live.act(someAnswer);
    live.act({ do: "open", sitting, turn: 1 });
    const before = first.sent.filter(one => one.do !== "hello");
    const second = await reconnected(first);
    second.greet();
    expect(second.sent.filter(one => one.do !== "hello")).toEqual(before);
  });

  test("an answered act is not sent again", async () => {
    const first = await connected();
    live.act(someAnswer);
    first.answer(first.only("answer"));
    const second = await reconnected(first);
    second.greet();
    expect(second.every("answer")).toEqual([]);
  });

  test("what is done without signal waits, and goes when there is one", async () => {
    const outcome = live.act(someAnswer);
    const socket = await connected();
    socket.answer(socket.only("answer"));
    expect(await outcome).toEqual({ kind: "done" });
  });

  test("a refusal is handed on with its sentence", async () => {
    const socket = await connected();
    const outcome = live.act(someAnswer);
    socket.refuse(socket.only("answer"), 409, "That moment has passed; here's where you both are.");
    expect(await outcome).toMatchObject({
      kind: "refused",
      problem: { title: "That moment has passed; here's where you both are." },
    });
  });

  test("a server that is busy is asked again with the same id", async () => {
    const socket = await connected();
    live.act(someAnswer);
    const { id } = socket.only("answer");
    socket.refuse(socket.only("answer"), 503, "Busy.");
    await vi.advanceTimersByTimeAsync(3_000);
    expect(socket.every("answer").map(one => one.id)).toEqual([id, id]);
  });

  test("signing out forgets what was under way", async () => {
    await connected();
    const outcome = live.act(someAnswer);
    live.stop();
    expect(await outcome).toEqual({ kind: "forgotten" });
  });
});

describe("coming back", () => {
  test("waits longer from attempt to attempt, at most ten seconds, and starts short again after a greeting", async () => {
    const first = await connected();
    const waits: number[] = [];
    let socket = first;
    for (let attempt = 0; attempt < 8; attempt++) {
      socket.drop();
      const before = FakeSocket.all.length;
      let waited = 0;
      while (FakeSocket.all.length === before) {
        await vi.advanceTimersByTimeAsync(500);
        waited += 500;
      }
      waits.push(waited);
      socket = FakeSocket.last;
    }
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 10000, 10000, 10000]);
    socket.greet().drop();
    await vi.advanceTimersByTimeAsync(500);
    expect(FakeSocket.last).not.toBe(socket);
  });

  test("a socket that was turned away lets the login be renewed first", async () => {
    live.start();
    await settled();
    await reconnected(FakeSocket.last);
    expect(refusalsTold.slice(0, 2)).toEqual([false, true]);
  });

  test("without a standing login no socket is opened", async () => {
    stands = false;
    live.start();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(FakeSocket.all).toEqual([]);
  });

  test("a connection that has gone silent is noticed within two heartbeats and given up", async () => {
    live.watch("today");
    const socket = await connected();
    socket.show("today", "v1", {});
    await vi.advanceTimersByTimeAsync(50_000);
    expect(socket.closed).toBe(true);
    expect(FakeSocket.all.length).toBeGreaterThan(1);
  });

  test("the network coming back is not waited for", async () => {
    const first = await connected();
    first.drop();
    live.nudge();
    await settled();
    expect(FakeSocket.all).toHaveLength(2);
  });

  test("nor is it waited for long where the first attempt after it fails", async () => {
    const first = await connected();
    first.drop();
    for (let attempt = 0; attempt < 6; attempt++) {
      await vi.advanceTimersByTimeAsync(30_000);
      FakeSocket.last.drop();
    }
    live.nudge();
    await settled();
    const before = FakeSocket.all.length;
    FakeSocket.last.drop();
    await vi.advanceTimersByTimeAsync(500);
    expect(FakeSocket.all).toHaveLength(before + 1);
  });
});
