import type { SceneOf, Sitting } from "../../contract";
import { Button } from "../../parts/Button";
import { Heading } from "../../parts/Heading";
import { words } from "../../words";
import { act } from "./acts";
import { BackToToday, Frame } from "./Frame";

/** Something waits to be read, when the moment is good. What it is shows only then, and putting it off is seen by nobody. */
export const Asked = ({ view, scene }: { view: Sitting; scene: SceneOf<"asked"> }) => (
  <Frame
    view={view}
    beside={<BackToToday />}
    primary={
      <div class="stack">
        {view.offers.includes("open") && (
          <Button kind="primary" press={() => act(view.sitting, { do: "open", turn: scene.turn })}>
            {words.step.goodMoment}
          </Button>
        )}
        {view.offers.includes("not-today") && (
          <Button kind="plain" whole press={() => act(view.sitting, { do: "not-today" })}>
            {words.step.anotherTime}
          </Button>
        )}
      </div>
    }
  >
    <p class="quiet" dir="auto">
      {view.title}
    </p>
    <Heading>{words.step.asks(view.partner ?? words.partner)}</Heading>
    <p dir="auto">{scene.line}</p>
    <p class="quiet small">{words.step.asksLine}</p>
  </Frame>
);
