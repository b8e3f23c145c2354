import type { Act, FromServer, Problem } from "../contract";

/** What came of an act. Forgotten: nobody is signed in here any more. */
export type Outcome =
  | { kind: "done"; sitting?: string }
  | { kind: "refused"; problem: Problem }
  | { kind: "forgotten" };

/** An act under its id, by which it is done once however often it arrives. */
export type Command = Act & { id: string };
type Waiting = { command: Command; settle: (outcome: Outcome) => void };
type Reply = Exclude<FromServer, { view: string }>;

const busy = 503;
const busyPause = 2_000;

/** Acts that have no answer yet, in the order they were done. Each keeps its id, so that sent twice it is done once. */
export class Outbox {
  readonly #waiting = new Map<string, Waiting>();
  readonly #send: (frame: object) => void;

  constructor(send: (frame: object) => void) {
    this.#send = send;
  }

  put(command: Command, now: boolean): Promise<Outcome> {
    return new Promise(settle => {
      this.#waiting.set(command.id, { command, settle });
      if (now) this.#send(command);
    });
  }

  /** What has no answer yet. */
  all(): readonly Command[] {
    return [...this.#waiting.values()].map(({ command }) => command);
  }

  /** After every greeting: what was not answered may or may not have arrived. */
  sendAll(): void {
    for (const { command } of this.#waiting.values()) this.#send(command);
  }

  answered(reply: Reply): void {
    const waiting = this.#waiting.get(reply.re);
    if (!waiting) return;
    if ("refused" in reply && reply.refused.status === busy) {
      setTimeout(() => this.#again(reply.re), busyPause);
      return;
    }
    this.#waiting.delete(reply.re);
    if ("refused" in reply) waiting.settle({ kind: "refused", problem: reply.refused });
    else waiting.settle({ kind: "done", ...(reply.sitting === undefined ? {} : { sitting: reply.sitting }) });
  }

  clear(): void {
    const dropped = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { settle } of dropped) settle({ kind: "forgotten" });
  }

  #again(id: string): void {
    const waiting = this.#waiting.get(id);
    if (waiting) this.#send(waiting.command);
  }
}
