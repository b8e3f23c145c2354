import { words } from "../words";
import { Ask } from "./Ask";

/**
 * Whether it is a quiet day, and the one button that changes it: nothing that the other sends stands on Today then, and nobody learns of it.
 * It is behind a touch and stands here alone, so that somebody who is handed the phone sees no difference.
 */
export const QuietDay = ({ on }: { on: boolean }) => (
  <details>
    <summary>{words.quiet.title}</summary>
    <p>{on ? words.quiet.on : words.quiet.line}</p>
    <Ask kind="plain" method="PUT" path="/quiet" body={{ on: !on }}>
      {on ? words.quiet.end : words.quiet.begin}
    </Ask>
  </details>
);
