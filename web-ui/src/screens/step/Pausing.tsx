import type { SceneOf, Sitting } from "../../contract";
import { Button } from "../../parts/Button";
import { Heading } from "../../parts/Heading";
import { hour, words } from "../../words";
import { act } from "./acts";
import { BackToToday, Frame } from "./Frame";

/** A breather with a booked return. Both see the same, whoever asked for it; what time makes of it the view says. */
export const Pausing = ({ view, scene }: { view: Sitting; scene: SceneOf<"pausing"> }) => (
  <Frame view={view} beside={<BackToToday />} primary={<ImBack view={view} say={words.step.imBack} />}>
    <Heading>{words.step.pausing}</Heading>
    {scene.back && scene.stage !== "later" ? (
      <p role="status">{words.step.backLine}</p>
    ) : (
      <>
        <p role="status">{line(scene)}</p>
        {scene.stage === "breather" && <p class="quiet">{words.step.pausingRest}</p>}
      </>
    )}
  </Frame>
);

const line = ({ stage, until }: SceneOf<"pausing">): string => {
  switch (stage) {
    case "breather":
      return words.step.pausingUntil(hour(new Date(until), new Date()));
    case "return":
      return words.step.pausingReady;
    case "later":
      return words.step.pausingLater;
    case "again":
      return words.step.pausingAgain;
    case "once-more":
      return words.step.pausingOnceMore;
  }
};

/** The way back in, where the view offers it. */
export const ImBack = ({ view, say }: { view: Sitting; say: string }) =>
  view.offers.includes("come-back") ? (
    <Button kind="primary" press={() => act(view.sitting, { do: "come-back" })}>
      {say}
    </Button>
  ) : null;
