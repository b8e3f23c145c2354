import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { SceneOf, Sitting } from "../../contract";
import { Button } from "../../parts/Button";
import { Folded } from "../../parts/Notice";
import { words } from "../../words";
import { act } from "./acts";
import { BackToToday, Frame } from "./Frame";
import { Item } from "./Item";
import { Ready } from "./Ready";

type Props = { view: Sitting; scene: SceneOf<"own-pace">; bothBack: boolean };

/** A part in which each goes at their own pace: one question a screen, back and forth, until the last one opens or keeps it. */
export const OwnPace = ({ view, scene, bothBack }: Props) => {
  // Until somebody moves or writes here, the place is the first blank: answers given without signal may still be on their way.
  const at = useSignal<number | undefined>(undefined);
  // An earlier answer may take a later question away.
  const last = scene.sealed ? scene.items.length : scene.items.length - 1;
  const here = Math.min(at.value ?? (scene.through ? scene.items.length : firstBlank(scene)), last);
  // Also beyond the last one: an answer may bring questions that aren't here yet.
  const to = (index: number) => {
    at.value = Math.max(0, index);
    scrollTo(0, 0);
  };
  useEffect(() => {
    scrollTo(0, 0);
  }, []);

  if (scene.through) return <Through view={view} scene={scene} again={() => to(0)} />;
  const item = scene.items[here];
  if (!item) return <Ready view={view} scene={scene} back={() => to(here - 1)} to={to} />;
  return (
    <Item
      key={item.question.step}
      view={view}
      scene={scene}
      item={item}
      back={here > 0 ? () => to(here - 1) : undefined}
      next={() => to(here + 1)}
      stay={() => {
        at.value = here;
      }}
      bothBack={bothBack}
    />
  );
};

const firstBlank = (scene: SceneOf<"own-pace">): number => {
  const index = scene.items.findIndex(item => item.mine === undefined);
  if (index >= 0) return index;
  return scene.items.length;
};

/** The folded sheet: kept, and nothing about the other one. */
const Through = ({
  view,
  scene,
  again,
}: {
  view: Sitting;
  scene: SceneOf<"own-pace">;
  again: () => void;
}) => (
  <Frame
    view={view}
    beside={<BackToToday />}
    primary={
      view.offers.includes("not-yet") && (
        <Button
          kind="plain"
          whole
          press={() => {
            again();
            act(view.sitting, { do: "not-yet", turn: scene.turn });
          }}
        >
          {scene.letter ? words.step.takeBack : words.step.notYet}
        </Button>
      )
    }
  >
    <Folded>{folded(scene)}</Folded>
  </Frame>
);

const folded = (scene: SceneOf<"own-pace">): string => {
  if (scene.letter) return words.step.foldedLetter;
  return scene.sealed ? words.step.folded : words.step.foldedOwn;
};
