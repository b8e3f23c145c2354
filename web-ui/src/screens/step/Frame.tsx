import type { ComponentChildren } from "preact";
import type { Sitting } from "../../contract";
import { Button } from "../../parts/Button";
import { Ember } from "../../parts/Ember";
import { later } from "../../parts/Later";
import { Page } from "../../parts/Page";
import { Examples, Signal } from "../../parts/Standing";
import { go } from "../../router/router";
import { words } from "../../words";
import { act, type Whereabouts } from "./acts";
import { KeptWords } from "./KeptWords";
import { More } from "./More";

type Props = {
  view: Sitting;
  children: ComponentChildren;
  /** The one primary action, full width by the thumb. */
  primary?: ComponentChildren;
  /** Beside the pause: one step back, or the way to Today. */
  beside?: ComponentChildren;
  /** Where the words above it are; nothing is said where there are none. */
  word?: Whereabouts | undefined;
  warm?: boolean;
};

/** Only what looks at something again has it. */
const TakenUp = later(async () => (await import("./TakenUp")).TakenUp);

/** The frame of every step: leave fast above left, the rest under "…", pause below left, the primary by the thumb, the ember line. */
export const Frame = ({ view, children, primary, beside, word, warm }: Props) => {
  const mayPause = view.offers.includes("pause");
  return (
    <Page
      asks
      warm={warm ?? false}
      corner={
        <>
          <Examples />
          <More view={view} />
        </>
      }
      under={
        <>
          {primary}
          <div class="row">
            {mayPause ? (
              <Button kind="quiet" press={() => act(view.sitting, { do: "pause" })}>
                {isAway(view) ? words.step.pausingAnew : words.step.pause}
              </Button>
            ) : (
              <span />
            )}
            {beside}
          </div>
          <Ember behind={view.place.behind} all={view.place.all} />
        </>
      }
    >
      <Signal />
      <KeptWords sitting={view.sitting} />
      {view.about && view.scene.kind !== "over" && <TakenUp about={view.about} />}
      {children}
      <p class="word" role="status">
        {word ? words[word] : null}
      </p>
    </Page>
  );
};

/** A time-out that was missed or put down can be taken once more. */
const isAway = ({ scene }: Sitting): boolean => scene.kind === "pausing" || scene.kind === "resting";

/** Always there where somebody waits. */
export const BackToToday = () => (
  <Button kind="quiet" press={() => go({ at: "today" })}>
    {words.backToToday}
  </Button>
);
