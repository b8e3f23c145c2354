import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { askSignedIn } from "../logins/logins";
import { words } from "../words";
import { Button, type ButtonKind } from "./Button";
import { Notice } from "./Notice";

type Props = {
  kind: ButtonKind;
  method: "POST" | "PUT" | "DELETE";
  path: string;
  body?: object;
  /** A line within the button that explains it. */
  line?: string;
  children: ComponentChildren;
  done?: () => void;
};

/** One press, one request, and the server's sentence if it was refused; a view brings what has changed. */
export const Ask = ({ kind, method, path, body, line, children, done }: Props) => {
  const problem = useSignal<string | undefined>(undefined);
  const asking = useSignal(false);
  const press = async () => {
    if (asking.value) return;
    asking.value = true;
    const answer = await askSignedIn<unknown>(method, path, body);
    asking.value = false;
    problem.value =
      answer.kind === "ok" ? undefined : answer.kind === "away" ? words.notReached : answer.problem.title;
    if (answer.kind === "ok") done?.();
  };
  return (
    <div class="stack">
      <Button kind={kind} press={press} line={line}>
        {children}
      </Button>
      <Notice>{problem.value && <p>{problem.value}</p>}</Notice>
    </div>
  );
};

type EndingProps = { path: string; say: { end: string; ending: string; endNow: string; keep: string } };

/** What cannot be undone is said before it is done. */
export const Ending = ({ path, say }: EndingProps) => {
  const sure = useSignal(false);
  if (!sure.value) {
    return (
      <Button
        kind="quiet"
        press={() => {
          sure.value = true;
        }}
      >
        {say.end}
      </Button>
    );
  }
  return (
    <div class="stack" role="status">
      <p>{say.ending}</p>
      <Ask kind="plain" method="DELETE" path={path}>
        {say.endNow}
      </Ask>
      <Button
        kind="quiet"
        press={() => {
          sure.value = false;
        }}
      >
        {say.keep}
      </Button>
    </div>
  );
};
