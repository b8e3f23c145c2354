import { type ReadonlySignal, signal } from "@preact/signals";
import { type Act, contractNumber, type FromServer, type Problem } from "../contract";
import type { Views } from "../views/views";
import { type Command, Outbox, type Outcome } from "./outbox";

/** What the socket needs from the world around it; tests bring their own. */
export type Around = {
  open: () => WebSocket;
  /** Whether the login stands, renewed if need be; `afterRefusal` when the last attempt was turned away. */
  standing: (afterRefusal: boolean) => Promise<boolean>;
  newId: () => string;
  random: () => number;
};

/** near: greeted and in step. away: being reconnected. old: the server speaks a newer contract than this page. */
export type Nearness = "near" | "away" | "old";

const answerWithin = 10_000;
const beatEvery = 25_000;
/** Somebody sits before the page: longer than this they should not wait for a server that has come back. */
const longestPause = 10_000;
const firstPause = 500;

/** The one socket of a tab: greets with what it holds, comes back by itself, and sends again what was not answered. */
export class Live {
  readonly #state = signal<Nearness>("away");
  readonly nearness: ReadonlySignal<Nearness> = this.#state;

  readonly #around: Around;
  readonly #views: Views;
  readonly #outbox: Outbox;
  readonly #watched = new Map<string, number>();
  readonly #asked = new Map<string, (answer: "ok" | Problem) => void>();

  #socket: WebSocket | undefined;
  #running = false;
  #connecting = false;
  #turnedAway = false;
  #attempts = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #beat: ReturnType<typeof setInterval> | undefined;

  constructor(around: Around, views: Views) {
    this.#around = around;
    this.#views = views;
    this.#outbox = new Outbox(frame => this.#send(frame));
  }

  start(): void {
    if (this.#running) return;
    this.#running = true;
    this.#attempts = 0;
    this.#beat = setInterval(() => this.#feel(), beatEvery);
    this.#connect();
  }

  /** Ends the connection and forgets what was under way. */
  stop(): void {
    this.#running = false;
    clearInterval(this.#beat);
    clearTimeout(this.#retry);
    this.#outbox.clear();
    this.#watched.clear();
    this.#hangUp();
    this.#state.value = "away";
  }

  /** The network is back, or the page is looked at again: don't wait for the next attempt, nor long for the one after it. */
  nudge(): void {
    if (!this.#running) return;
    if (this.#socket) this.#feel();
    else {
      clearTimeout(this.#retry);
      this.#attempts = 0;
      this.#connect();
    }
  }

  /** Keeps a view up to date until the returned function is called. */
  watch(view: string): () => void {
    const watchers = this.#watched.get(view) ?? 0;
    this.#watched.set(view, watchers + 1);
    if (watchers === 0 && this.#state.peek() === "near") this.#askFor(view);
    let over = false;
    return () => {
      if (over) return;
      over = true;
      this.#unwatch(view);
    };
  }

  /** Does something; the promise settles when the server has answered, however often it has to be sent. */
  act(act: Act, id = this.#around.newId()): Promise<Outcome> {
    return this.#outbox.put({ id, ...act }, this.#state.peek() === "near");
  }

  /** What was done and has no answer yet. */
  waiting(): readonly Command[] {
    return this.#outbox.all();
  }

  #unwatch(view: string): void {
    const left = (this.#watched.get(view) ?? 1) - 1;
    if (left > 0) {
      this.#watched.set(view, left);
      return;
    }
    this.#watched.delete(view);
    if (this.#state.peek() === "near") this.#letGoOf(view);
  }

  #letGoOf(view: string): void {
    this.#send({ id: this.#around.newId(), do: "unwatch", view });
  }

  async #connect(): Promise<void> {
    if (!this.#running || this.#connecting || this.#socket || this.#state.peek() === "old") return;
    this.#connecting = true;
    const stands = await this.#around.standing(this.#turnedAway).catch(() => false);
    this.#connecting = false;
    if (!this.#running) return;
    if (stands) this.#dial();
    else this.#later();
  }

  #dial(): void {
    const socket = this.#around.open();
    this.#socket = socket;
    this.#turnedAway = true;
    const current = () => this.#socket === socket;
    socket.onopen = () => current() && this.#greet();
    socket.onmessage = ({ data }) => current() && this.#hear(String(data));
    socket.onclose = () => current() && this.#lost();
    this.#waitFor();
  }

  #greet(): void {
    this.#turnedAway = false;
    const asked = [...this.#watched.keys()];
    const held = asked.flatMap(view => {
      const version = this.#views.version(view);
      return version === undefined ? [] : [[view, version] as const];
    });
    this.#ask({ do: "hello", contract: contractNumber, holds: Object.fromEntries(held) }, answer => {
      if (answer === "ok") this.#arrived(asked);
      else this.#misunderstood();
    });
    // Right behind the greeting: far away each round trip is felt, and who is not understood gets none of it.
    for (const view of asked) if (this.#views.version(view) === undefined) this.#askFor(view);
  }

  #arrived(asked: readonly string[]): void {
    this.#attempts = 0;
    this.#state.value = "near";
    for (const view of this.#watched.keys()) if (!asked.includes(view)) this.#askFor(view);
    for (const view of asked) if (!this.#watched.has(view)) this.#letGoOf(view);
    this.#outbox.sendAll();
  }

  #misunderstood(): void {
    this.#hangUp();
    this.#state.value = "old";
  }

  #askFor(view: string): void {
    const version = this.#views.version(view);
    this.#ask({ do: "watch", view, ...(version === undefined ? {} : { version }) }, answer => {
      this.#views.refuse(view, answer === "ok" ? undefined : answer);
    });
  }

  /** A heartbeat of our own: asks for a view that is held anyway, and expects some answer in time. */
  #feel(): void {
    const [view] = this.#watched.keys();
    if (this.#state.peek() !== "near" || view === undefined) return;
    this.#askFor(view);
    this.#waitFor();
  }

  #ask(message: { do: string } & Record<string, unknown>, then: (answer: "ok" | Problem) => void): void {
    const id = this.#around.newId();
    this.#asked.set(id, then);
    this.#send({ id, ...message });
  }

  #send(frame: object): void {
    this.#socket?.send(JSON.stringify(frame));
  }

  #hear(data: string): void {
    clearTimeout(this.#patience);
    const message = JSON.parse(data) as FromServer;
    if ("view" in message) {
      this.#views.show(message.view, message.version, message.is);
      return;
    }
    const asked = this.#asked.get(message.re);
    this.#asked.delete(message.re);
    if (asked) asked("ok" in message ? "ok" : message.refused);
    else this.#outbox.answered(message);
  }

  #waitFor(): void {
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => this.#lost(), answerWithin);
  }

  #lost(): void {
    this.#hangUp();
    if (this.#state.peek() === "near") this.#state.value = "away";
    if (this.#running) this.#later();
  }

  #hangUp(): void {
    const socket = this.#socket;
    this.#socket = undefined;
    this.#asked.clear();
    clearTimeout(this.#patience);
    socket?.close();
  }

  #later(): void {
    clearTimeout(this.#retry);
    const upTo = Math.min(longestPause, firstPause * 2 ** this.#attempts);
    this.#attempts += 1;
    this.#retry = setTimeout(() => this.#connect(), upTo * (0.5 + this.#around.random() / 2));
  }
}
