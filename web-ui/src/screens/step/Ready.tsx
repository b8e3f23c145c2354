import type { Input, SceneOf, Shown, Sitting, Value } from "../../contract";
import { isBlank } from "../../inputs/values";
import { draft } from "../../live/drafts";
import { Button } from "../../parts/Button";
import { Heading } from "../../parts/Heading";
import { Words } from "../../parts/Said";
import { levelWord, words } from "../../words";
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
  const onItsWay = stateOf(view.sitting).underWay.value.length > 0;
  return (
    <Frame
      view={view}
      word={onItsWay ? "here" : scene.letter ? undefined : "sent"}
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
      {!mayOpen && <p role="status">{onItsWay ? words.step.onItsWay : words.step.missing}</p>}
      <ul class="stack wide">
        {scene.items.map((item, index) => {
          const value = latest(view, scene, item);
          return !alone && item.question.visibility === "own" && value ? null : (
            <li key={item.question.step} class="said you">
              <Button kind="quiet" press={() => to(index)}>
                <span dir="auto">{item.question.prompt}</span>
              </Button>
              {value ? <Words value={value} /> : <p class="quiet">{words.step.leftBlank}</p>}
              {item.keptBack && <p class="quiet small">{words.step.keptBack}</p>}
            </li>
          );
        })}
      </ul>
    </Frame>
  );
};

/** What was written, as it will be shown; the labels are the question's. */
const shown = (value: Value, { options = [] }: Input): Shown | undefined => {
  if (isBlank(value) || "done" in value) return undefined;
  const label = (id: string) => options.find(one => one.id === id)?.label ?? id;
  if ("options" in value) return { labels: value.options.map(label) };
  if (!("level" in value) || options.length === 0) return value;
  const track = options.map(one => one.label);
  return { ...value, labels: [levelWord(value.level, track)] };
};

/** What stands there; what has not left this screen yet is shown as it was written. */
const latest = (
  view: Sitting,
  scene: Props["scene"],
  { question, mine }: Props["scene"]["items"][number],
) => {
  const written = draft(view, question.step, scene.turn).value;
  return (written && shown(written, question.input)) ?? mine;
};

const opening = (alone: boolean, letter: boolean | undefined): string => {
  if (alone) return words.step.openAlone;
  return letter ? words.step.sendLetter : words.step.openTogether;
};
