import type { SceneOf, Sitting } from "../../contract";
import { Button } from "../../parts/Button";
import { Heading } from "../../parts/Heading";
import { Words } from "../../parts/Said";
import { words } from "../../words";
import { act, stateOf } from "./acts";
import { Frame } from "./Frame";

type Props = { view: Sitting; scene: SceneOf<"own-pace">; back: () => void; to: (index: number) => void };

/**
 * The last screen of a sealed part or a letter: one look over all that is going to be read, and the explicit choice to open or send it.
 * What stays own is not laid out beside it, for whoever looks over a shoulder.
 */
export const Ready = ({ view, scene, back, to }: Props) => {
  const mayOpen = view.offers.includes("open");
  const alone = view.partner === undefined;
  return (
    <Frame
      view={view}
      word={stateOf(view.sitting).underWay.value.length > 0 ? "here" : "sent"}
      beside={
        <Button kind="quiet" press={back}>
          {words.step.previous}
        </Button>
      }
      primary={
        mayOpen && (
          <Button kind="primary" press={() => act(view.sitting, { do: "open", turn: scene.turn })}>
            {opening(alone, scene.letter)}
          </Button>
        )
      }
    >
      <Heading>{words.step.ready}</Heading>
      <p>{alone ? words.step.aloneLine : scene.letter ? words.step.letterReady : words.step.readyLine}</p>
      {!mayOpen && <p role="status">{words.step.missing}</p>}
      <ul class="stack wide">
        {scene.items.map((item, index) =>
          !alone && item.question.visibility === "own" && item.mine ? null : (
            <li key={item.question.step} class="said you">
              <Button kind="quiet" press={() => to(index)}>
                <span dir="auto">{item.question.prompt}</span>
              </Button>
              {item.mine && <Words value={item.mine} />}
              {item.keptBack && <p class="quiet small">{words.step.keptBack}</p>}
            </li>
          ),
        )}
      </ul>
    </Frame>
  );
};

const opening = (alone: boolean, letter: boolean | undefined): string => {
  if (alone) return words.step.openAlone;
  return letter ? words.step.sendLetter : words.step.openTogether;
};
