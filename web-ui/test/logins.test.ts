import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

const person = { callName: "Sam", signInName: "sam-4821", timeZone: "Europe/Berlin", recoverable: true };
type Asked = { method: string; path: string; headers: Record<string, string> };

let asked: Asked[];
let answers: Record<string, (() => Response)[]>;

const json = (status: number, body: object) => () => new Response(JSON.stringify(body), { status });
const signedOut = json(401, { status: 401, code: "signed-out", title: "Please sign in." });
const here = json(200, { person });
const nobody = json(200, {});
const renewable = json(200, { renewable: true });

/** A fresh module for every test: the state of a login is the state of a tab. */
const tab = async () => {
  vi.resetModules();
  return import("../src/logins/logins");
};

/** The one channel between tabs; the test is the other tab. */
const heard: { onmessage: ((event: { data: string }) => void) | null; postMessage: () => void } = {
  onmessage: null,
  postMessage: () => undefined,
};

beforeEach(() => {
  asked = [];
  vi.stubGlobal("BroadcastChannel", function BroadcastChannel() {
    return heard;
  });
  answers = {};
  let queue: Promise<unknown> = Promise.resolve();
  vi.stubGlobal("navigator", {
    userAgent: "Linux",
    locks: {
      request: (_: string, work: () => Promise<unknown>) => {
        queue = queue.then(work);
        return queue;
      },
    },
  });
  vi.stubGlobal("fetch", async (url: string, { method, headers }: RequestInit) => {
    const path = url.replace("/api/v1", "");
    asked.push({ method: method ?? "", path, headers: headers as Record<string, string> });
    const next = answers[`${method} ${path}`]?.shift();
    if (!next) throw new TypeError("no signal");
    return next();
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

const paths = () => asked.map(one => `${one.method} ${one.path}`);

describe("arriving", () => {
  test("somebody whose login stands is in", async () => {
    const { arrive, who } = await tab();
    answers["GET /logins/current"] = [here];
    await arrive();
    expect(who.value).toEqual({ kind: "in", person });
  });

  test("a login that has run out is renewed once, and asked again", async () => {
    const { arrive, who } = await tab();
    answers["GET /logins/current"] = [renewable, here];
    answers["POST /logins/refresh"] = [json(200, { person })];
    await arrive();
    expect(who.value.kind).toBe("in");
    expect(paths()).toEqual(["GET /logins/current", "POST /logins/refresh", "GET /logins/current"]);
  });

  test("nobody is in where there is no login, and nothing is refused for that", async () => {
    const { arrive, who } = await tab();
    answers["GET /logins/current"] = [nobody];
    await arrive();
    expect(who.value).toEqual({ kind: "out" });
    expect(paths()).toEqual(["GET /logins/current"]);
  });

  test("nobody is in where the login cannot be renewed", async () => {
    const { arrive, who } = await tab();
    answers["GET /logins/current"] = [renewable];
    answers["POST /logins/refresh"] = [signedOut];
    await arrive();
    expect(who.value).toEqual({ kind: "out" });
  });

  test("without signal it is not known who is here; with it again it is", async () => {
    const { arrive, who } = await tab();
    await arrive();
    expect(who.value).toEqual({ kind: "away" });
    answers["GET /logins/current"] = [here];
    await arrive();
    expect(who.value).toEqual({ kind: "in", person });
  });

  test("somebody who follows a link and is not in yet keeps its code", async () => {
    const { arrive } = await tab();
    const { heldCode } = await import("../src/router/router");
    await import("../src/screens/first/thread");
    heldCode.value = "4BNF-JHE3-QN9J";
    answers["GET /logins/current"] = [renewable];
    answers["POST /logins/refresh"] = [signedOut];
    await arrive();
    expect(heldCode.value).toBe("4BNF-JHE3-QN9J");
  });

  test.each([
    ["1", "DELETE /logins/current"],
    ["locked", "DELETE /logins/current?locked=true"],
  ])(
    "after a quick exit without signal (%s) nothing is shown before the sign-out has gone through",
    async (note, owed) => {
      const { arrive, who } = await tab();
      localStorage.setItem("left", note);
      answers["GET /logins/current"] = [here, here];
      await arrive();
      expect(who.value).toEqual({ kind: "out" });
      expect(paths()).toEqual([owed]);
      answers[owed] = [() => new Response(null, { status: 204 })];
      answers["GET /logins/current"] = [nobody];
      await arrive();
      expect(localStorage.getItem("left")).toBeNull();
    },
  );
});

describe("P13 two people at one device", () => {
  test("somebody else who comes in in another tab empties this one before they are in here too", async () => {
    const { arrive, who } = await tab();
    const { onForget } = await import("../src/safety/forget");
    const seen: string[] = [];
    onForget(() => seen.push(who.value.kind));
    answers["GET /logins/current"] = [here];
    await arrive();
    const other = { ...person, callName: "Kim", signInName: "kim-1" };
    answers["GET /logins/current"] = [json(200, { person: other })];
    heard.onmessage?.({ data: "entered" });
    await vi.waitFor(() => expect(who.value).toEqual({ kind: "in", person: other }));
    expect(seen).toEqual(["out"]);
  });

  test("the same person coming in once more changes nothing", async () => {
    const { arrive, who } = await tab();
    const { onForget } = await import("../src/safety/forget");
    const forgot = vi.fn();
    onForget(forgot);
    answers["GET /logins/current"] = [here, here];
    await arrive();
    heard.onmessage?.({ data: "entered" });
    await vi.waitFor(() => expect(paths()).toHaveLength(2));
    expect(who.value.kind).toBe("in");
    expect(forgot).not.toHaveBeenCalled();
  });
});

describe("asking", () => {
  test("B4 a change carries the header that no foreign page can send; reading does not need it", async () => {
    const { signIn, arrive } = await tab();
    answers["GET /logins/current"] = [nobody];
    await arrive();
    await signIn({ signInName: "sam-4821", passphrase: "four words by the sea" });
    expect(asked.find(one => one.method === "GET")?.headers).not.toHaveProperty("Hearth-Client");
    expect(
      asked.filter(one => one.method === "POST").every(one => one.headers["Hearth-Client"] === "1"),
    ).toBe(true);
  });

  test("a refusal is the server's own sentence", async () => {
    const { signIn } = await tab();
    answers["POST /logins"] = [
      json(401, { status: 401, code: "no-such-login", title: "That pair doesn't fit." }),
    ];
    const answer = await signIn({ signInName: "sam", passphrase: "x" });
    expect(answer).toMatchObject({ kind: "refused", problem: { title: "That pair doesn't fit." } });
  });

  test("no signal is not a refusal, and neither is an answer that is not Hearth's", async () => {
    const { signIn } = await tab();
    expect((await signIn({ signInName: "sam", passphrase: "x" })).kind).toBe("away");
    answers["POST /logins"] = [() => new Response("<h1>Bad gateway</h1>", { status: 502 })];
    expect((await signIn({ signInName: "sam", passphrase: "x" })).kind).toBe("away");
  });

  test("I7 two askers whose login has run out renew it once", async () => {
    const { arrive, askSignedIn } = await tab();
    answers["GET /logins/current"] = [here];
    await arrive();
    answers["GET /logins"] = [signedOut, signedOut, json(200, { logins: [] }), json(200, { logins: [] })];
    answers["POST /logins/refresh"] = [json(200, { person })];
    const both = await Promise.all([askSignedIn("GET", "/logins"), askSignedIn("GET", "/logins")]);
    expect(both.map(one => one.kind)).toEqual(["ok", "ok"]);
    expect(paths().filter(path => path === "POST /logins/refresh")).toHaveLength(1);
  });
});

describe("a socket", () => {
  test("may be opened while the login is fresh, without asking", async () => {
    const { arrive, standing } = await tab();
    answers["GET /logins/current"] = [here];
    await arrive();
    expect(await standing(false)).toBe(true);
    expect(paths()).toEqual(["GET /logins/current"]);
  });

  test("that was turned away asks whether the login stands; one that has ended empties this tab", async () => {
    const { arrive, standing, who } = await tab();
    answers["GET /logins/current"] = [here];
    await arrive();
    answers["POST /logins/refresh"] = [signedOut];
    expect(await standing(true)).toBe(false);
    expect(who.value).toEqual({ kind: "out" });
  });

  test("without signal the login is left alone", async () => {
    const { arrive, standing, who } = await tab();
    answers["GET /logins/current"] = [here];
    await arrive();
    expect(await standing(true)).toBe(false);
    expect(who.value.kind).toBe("in");
  });
});
