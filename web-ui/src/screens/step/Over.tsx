import type { Heard, SceneOf, Sitting } from "../../contract";
import { Button } from "../../parts/Button";
import { Heading } from "../../parts/Heading";
import { later } from "../../parts/Later";
import { AllSaid, MySaid } from "../../parts/Said";
import { go } from "../../router/router";
import { words } from "../../words";
import { letGo, thread } from "../first/thread";
import { Frame } from "./Frame";

/** The end: what was said, read back, and leave to stop. */
export const Over = ({ view, scene }: { view: Sitting; scene: SceneOf<"over"> }) => (
  <Frame view={view} primary={<Onward />}>
    <Heading>{scene.finished ? (scene.line ?? words.step.overFinished) : words.step.overEarly}</Heading>
    {!scene.finished && <p>{words.step.overKept}</p>}
    {view.partner === undefined ? (
      <MySaid heard={view.heard} />
    ) : (
      <AllSaid heard={view.heard.filter(one => !isApart(view, one))} partner={view.partner} />
    )}
    <Apart view={view} />
    {view.repairs && <Repairs view={view} />}
    {scene.finished && view.partner !== undefined && <Offers view={view} />}
  </Frame>
);

/** Only where something was to be repaired. */
const Repairs = later(async () => (await import("./Repairs")).Repairs);

/** Only where a therapist exists is there anything to choose. */
const Offers = later(async () => (await import("./Offers")).Offers);

/** Back to Today; on the first way in to what comes next, and out of it once what one came for is over. */
const Onward = () => {
  const first = thread.value;
  if (first?.begun)
    return (
      <Button kind="primary" press={letGo}>
        {words.first.toToday}
      </Button>
    );
  return (
    <Button kind="primary" press={() => go({ at: "today" })}>
      {first ? words.step.goOn : words.backToToday}
    </Button>
  );
};

/** One's own entries in a sitting of two: behind a touch, for the other may be looking at the same screen. */
const isApart = (view: Sitting, heard: Heard): boolean => view.partner !== undefined && heard.own === true;

const Apart = ({ view }: { view: Sitting }) => {
  const own = view.heard.filter(one => isApart(view, one));
  if (own.length === 0) return null;
  return (
    <details>
      <summary>{words.step.justYours}</summary>
      <MySaid heard={own} />
    </details>
  );
};
