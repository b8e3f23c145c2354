import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import type { Answer } from "../edge/ask";
import { words } from "../words";
import { Notice } from "./Notice";

type Props<Body> = {
  children: ComponentChildren;
  /** Whether everything is there; if not, the fields say what is missing. */
  ready: () => boolean;
  send: () => Promise<Answer<Body>>;
  done: (body: Body) => void;
};

/** A form that is sent once at a time, shows the server's own sentence when refused, and points at what is missing. */
export const Form = <Body,>({ children, ready, send, done }: Props<Body>) => {
  const form = useRef<HTMLFormElement>(null);
  const problem = useSignal<string | undefined>(undefined);
  const sending = useSignal(false);

  const submit = async () => {
    if (sending.value) return;
    if (!ready()) {
      problem.value = undefined;
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    sending.value = true;
    problem.value = undefined;
    const answer = await send();
    sending.value = false;
    if (answer.kind === "ok") done(answer.body);
    else problem.value = answer.kind === "away" ? words.stillHere : answer.problem.title;
  };

  return (
    <form
      ref={form}
      class="stack wide"
      noValidate
      aria-busy={sending.value}
      onSubmit={event => {
        event.preventDefault();
        submit();
      }}
    >
      {children}
      <Notice>{problem.value && <p>{problem.value}</p>}</Notice>
    </form>
  );
};
