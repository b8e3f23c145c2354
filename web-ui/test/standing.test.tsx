import { cleanup, render, screen, act as settle } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Form } from "../src/parts/Form";
import { Signal } from "../src/parts/Standing";
import { forget } from "../src/safety/forget";

beforeEach(() => void vi.useFakeTimers());

afterEach(() => {
  cleanup();
  forget();
  vi.useRealTimers();
});

const noSignal = () => screen.queryByText(/^No signal just now/);
const pass = (time: number) => settle(async () => void (await vi.advanceTimersByTimeAsync(time)));

test("no signal is said when it lasts, and going on to the next question doesn't take it away", async () => {
  render(<Signal />);
  await pass(2_000);
  expect(noSignal()).toBeNull();
  await pass(1_500);
  expect(noSignal()).not.toBeNull();
  cleanup();
  render(<Signal />);
  expect(noSignal()).not.toBeNull();
});

test("whoever comes in next is told anew", async () => {
  render(<Signal />);
  await pass(4_000);
  cleanup();
  forget();
  render(<Signal />);
  expect(noSignal()).toBeNull();
});

test("a refusal doesn't stand beside a field that is empty now", async () => {
  let ready = true;
  const refused = { kind: "refused", problem: { title: "They don't fit together." } } as never;
  const { container } = render(
    <Form ready={() => ready} send={async () => refused} done={() => undefined}>
      <p>Name</p>
    </Form>,
  );
  const submit = () => settle(async () => void container.querySelector("form")?.requestSubmit());
  await submit();
  expect(screen.queryByText("They don't fit together.")).not.toBeNull();
  ready = false;
  await submit();
  expect(screen.queryByText("They don't fit together.")).toBeNull();
});
