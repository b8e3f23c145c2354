import type { SceneOf, Sitting } from "../../contract";
import { Button } from "../../parts/Button";
import { Heading } from "../../parts/Heading";
import { AllSaid } from "../../parts/Said";
import { go } from "../../router/router";
import { words } from "../../words";
import { thread } from "../first/thread";
import { Frame } from "./Frame";

/** The end: what was said, read back, and leave to stop. */
export const Over = ({ view, scene }: { view: Sitting; scene: SceneOf<"over"> }) => (
  <Frame
    view={view}
    primary={
      <Button kind="primary" press={() => go({ at: "today" })}>
        {thread.value ? words.step.goOn : words.backToToday}
      </Button>
    }
  >
    <Heading>{scene.finished ? (scene.line ?? words.step.overFinished) : words.step.overEarly}</Heading>
    {!scene.finished && <p>{words.step.overKept}</p>}
    <AllSaid heard={view.heard} partner={view.partner ?? words.partner} />
  </Frame>
);
