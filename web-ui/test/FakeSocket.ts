/** A socket whose other end is the test. */
export class FakeSocket {
  static all: FakeSocket[] = [];
  static get last(): FakeSocket {
    const last = FakeSocket.all.at(-1);
    if (!last) throw new Error("No socket has been opened.");
    return last;
  }

  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: (() => void) | null = null;
  closed = false;
  readonly sent: Sent[] = [];

  constructor() {
    FakeSocket.all.push(this);
  }

  send(frame: string): void {
    this.sent.push(JSON.parse(frame));
  }

  close(): void {
    this.closed = true;
  }

  /** The other end accepts and greets back. */
  greet(): this {
    this.onopen?.();
    this.answer(this.only("hello"));
    return this;
  }

  answer(command: Sent, more: object = {}): void {
    this.say({ re: command.id, ok: true, ...more });
  }

  refuse(command: Sent, status: number, title: string): void {
    this.say({ re: command.id, refused: { status, code: "a-code", title } });
  }

  show(view: string, version: string, is: unknown): void {
    this.say({ view, version, is });
  }

  say(message: object): void {
    this.onmessage?.({ data: JSON.stringify(message) });
  }

  drop(): void {
    this.onclose?.();
  }

  every(what: string): Sent[] {
    return this.sent.filter(one => one.do === what);
  }

  only(what: string): Sent {
    const [one, ...more] = this.every(what);
    if (!one || more.length > 0) throw new Error(`Expected one ${what}, saw ${more.length + (one ? 1 : 0)}.`);
    return one;
  }
}

type Sent = { id: string; do: string } & Record<string, unknown>;
