import type { SceneOf, Sitting } from "../../contract";
import { Button } from "../../parts/Button";
import { Heading } from "../../parts/Heading";
import { words } from "../../words";
import { act } from "./acts";
import { BackToToday, Frame } from "./Frame";

/** Waiting until both are here; nobody is told whether the other is. */
export const Gathering = ({ view, scene }: { view: Sitting; scene: SceneOf<"gathering"> }) => (
  <Frame
    view={view}
    beside={<BackToToday />}
    primary={
      view.offers.includes("join") && (
        <Button kind="primary" press={() => act(view.sitting, { do: "join" })}>
          {words.step.join}
        </Button>
      )
    }
  >
    <Heading>{view.title}</Heading>
    <p dir="auto">{scene.line}</p>
    <p role="status" class="quiet">
      {scene.here ? words.step.joined : null}
    </p>
  </Frame>
);
