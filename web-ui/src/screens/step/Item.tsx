import { useSignal } from "@preact/signals";
import { useEffect, useId } from "preact/hooks";
import type { SceneOf, Sitting, Value } from "../../contract";
import { Input } from "../../inputs";
import { asValue, done, isBlank, needsNothing, same } from "../../inputs/values";
import { draft } from "../../live/drafts";
import { Button } from "../../parts/Button";
import { Check } from "../../parts/Field";
import { Heading } from "../../parts/Heading";
import { Notice } from "../../parts/Notice";
import { words } from "../../words";
import { act, type Whereabouts } from "./acts";
import { CalmKit } from "./CalmKit";
import { BackToToday, Frame } from "./Frame";
import { missingWords } from "./missing";

type Items = SceneOf<"own-pace">["items"];
type Props = {
  view: Sitting;
  scene: SceneOf<"own-pace">;
  item: Items[number];
  back: (() => void) | undefined;
  next: () => void;
  stay: () => void;
  bothBack: boolean;
};

/** One question of an own-pace part. Going on keeps what is written; leaving and coming back finds it again. */
export const Item = ({ view, scene, item, back, next, bothBack, stay }: Props) => {
  const { question } = item;
  const named = useId();
  const missing = useSignal(false);
  const written = draft(view, question.step, scene.turn);
  const kept = asValue(item.mine);
  const value = written.value ?? kept;
  const empty = isBlank(value);
  const stands = same(written.value, kept);
  useEffect(() => {
    if (stands) written.shown();
  });

  const keep = (given: Value) => {
    act(view.sitting, { do: "answer", step: question.step, turn: scene.turn, value: given });
    next();
  };
  const go = () => {
    if (needsNothing(question.input)) return keep(done);
    if (!empty && value) return same(value, kept) ? next() : keep(value);
    if (!question.optional) {
      missing.value = true;
      return undefined;
    }
    // Left blank: said only where there was something before, or where the part waits for every answer.
    return item.mine !== undefined || !scene.sealed ? keep(done) : next();
  };

  return (
    <Frame
      view={view}
      word={empty || needsNothing(question.input) ? undefined : whereabouts(scene, same(value, kept))}
      beside={
        back ? (
          <Button kind="quiet" press={back}>
            {words.step.previous}
          </Button>
        ) : (
          <BackToToday />
        )
      }
      primary={
        <Button kind="primary" press={go}>
          {label(question.optional, empty, needsNothing(question.input))}
        </Button>
      }
    >
      {bothBack && (
        <p class="question" role="status">
          {words.step.bothBack}
        </p>
      )}
      {!back && scene.line && (
        <details>
          <summary>{words.step.about}</summary>
          <p dir="auto">{scene.line}</p>
        </details>
      )}
      <Heading id={named}>{question.prompt}</Heading>
      {question.help && <p dir="auto">{question.help}</p>}
      <Input
        question={question}
        value={value}
        named={named}
        change={given => {
          stay();
          written.value = given;
          missing.value = false;
        }}
      />
      <CalmKit question={question} value={value} />
      <Notice>{missing.value && <p>{missingWords(question.input)}</p>}</Notice>
      <KeepBack view={view} scene={scene} item={item} />
    </Frame>
  );
};

/** With the server, it is "sent"; not so a letter, which nobody has sent yet. */
const whereabouts = ({ letter }: Props["scene"], kept: boolean): Whereabouts | undefined => {
  if (!kept) return "here";
  return letter ? undefined : "sent";
};

const label = (optional: boolean, empty: boolean, nothingToFill: boolean): string => {
  if (nothingToFill) return words.step.goOn;
  return optional && empty ? words.step.skip : words.step.keep;
};

/** Who will read this; and where it is going to be opened, the choice to keep it back. */
const KeepBack = ({ view, scene, item }: Pick<Props, "view" | "scene" | "item">) => {
  const { question } = item;
  if (needsNothing(question.input)) return null;
  const opens = scene.sealed && question.visibility === "sealed" && view.partner !== undefined;
  if (!opens) return <p class="quiet small">{words.step.ownLine}</p>;
  if (scene.letter) return <p class="quiet small">{words.step.letterLine}</p>;
  return (
    <div class="stack">
      {!item.keptBack && <p class="quiet small">{words.step.sealedLine}</p>}
      {view.offers.includes("keep-back") && (
        <Check
          bare
          label={words.step.keepBack}
          checked={item.keptBack}
          change={keptBack => act(view.sitting, { do: "keep-back", step: question.step, keptBack })}
        />
      )}
    </div>
  );
};
