import type { Sitting } from "../../contract";
import { Button } from "../../parts/Button";
import { Heading } from "../../parts/Heading";
import { words } from "../../words";
import { act } from "./acts";
import { BackToToday, Frame } from "./Frame";

/** The two are on a break, and this waits. What nobody has read yet may be taken back. */
export const Stilled = ({ view }: { view: Sitting }) => (
  <Frame view={view} beside={<BackToToday />} primary={<TakeBack view={view} />}>
    <p class="quiet" dir="auto">
      {view.title}
    </p>
    <Heading>{words.respite.now}</Heading>
    <p role="status">{words.respite.waits}</p>
    {view.scene.kind === "own-pace" && !view.scene.through && <p class="quiet">{words.respite.wordsWait}</p>}
  </Frame>
);

const TakeBack = ({ view: { sitting, scene, offers } }: { view: Sitting }) =>
  scene.kind === "own-pace" && offers.includes("not-yet") ? (
    <Button kind="plain" whole press={() => act(sitting, { do: "not-yet", turn: scene.turn })}>
      {scene.letter ? words.step.takeBack : words.step.notYet}
    </Button>
  ) : null;
