import type { SceneOf, Sitting } from "../../contract";
import { Heading } from "../../parts/Heading";
import { words } from "../../words";
import { BackToToday, Frame } from "./Frame";
import { ImBack } from "./Pausing";

/** Not today: it keeps, and says no name. */
export const Resting = ({ view, scene }: { view: Sitting; scene: SceneOf<"resting"> }) => (
  <Frame view={view} beside={<BackToToday />} primary={<ImBack view={view} say={words.step.pickUp} />}>
    <p class="quiet" dir="auto">
      {view.title}
    </p>
    <Heading>{words.step.resting}</Heading>
    {scene.back && <p role="status">{words.step.restingBack}</p>}
  </Frame>
);
