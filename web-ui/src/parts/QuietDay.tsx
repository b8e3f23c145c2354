import { useSignal } from "@preact/signals";
import { askSignedIn } from "../logins/logins";
import { words } from "../words";
import { Button } from "./Button";
import { Notice } from "./Notice";

/** Begins a day on which nothing that the other sends stands on one's Today, or ends it. Nobody else learns of it. Answers with what to say if it failed. */
export const keepQuiet = async (on: boolean): Promise<string | undefined> => {
  const answer = await askSignedIn<void>("PUT", "/quiet", { on });
  switch (answer.kind) {
    case "ok":
      return undefined;
    case "away":
      return words.safe;
    case "refused":
      return answer.problem.title;
  }
};

/** Whether it is a quiet day, and the one button that changes it. */
export const QuietDay = ({ on }: { on: boolean }) => {
  const problem = useSignal<string | undefined>(undefined);
  return (
    <>
      <p>{on ? words.quiet.on : words.quiet.line}</p>
      <Button
        kind="plain"
        press={async () => {
          problem.value = await keepQuiet(!on);
        }}
      >
        {on ? words.quiet.end : words.quiet.begin}
      </Button>
      <Notice>{problem.value && <p>{problem.value}</p>}</Notice>
    </>
  );
};
