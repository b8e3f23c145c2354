import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import type { Question, Sitting, Value } from "../../contract";
import { Input } from "../../inputs";
import { asValue, done, isBlank, needsNothing } from "../../inputs/values";
import { draft } from "../../live/drafts";
import { Button } from "../../parts/Button";
import { Heading } from "../../parts/Heading";
import { Notice } from "../../parts/Notice";
import { Picture } from "../../parts/Picture";
import { words } from "../../words";
import { type AtStepProps, Before, Drawn } from "./AtStep";
import { act } from "./acts";
import { CalmKit } from "./CalmKit";
import { BackToToday, Frame } from "./Frame";
import { missingWords } from "./missing";

/** This person's turn: one question, one answer, said to both or kept. */
export const Answering = (props: AtStepProps & { start?: Value | undefined }) => {
  const { view, scene, start } = props;
  const { question } = scene;
  const named = useId();
  const missing = useSignal(false);
  const written = draft(view, question.step, scene.turn);
  const value = written.value ?? asValue(scene.mine) ?? start ?? myLastTry(view, scene);
  const empty = isBlank(value);
  const partner = view.partner ?? words.partner;

  const go = () => {
    const free = needsNothing(question.input) || (question.optional && empty);
    const given = free ? done : value;
    if (!given || (empty && !free)) {
      missing.value = true;
      return;
    }
    act(view.sitting, { do: "answer", step: question.step, turn: scene.turn, value: given });
  };

  return (
    <Frame
      view={view}
      word={empty ? undefined : "here"}
      warm={props.landed}
      beside={<BackToToday />}
      primary={
        <Button kind="primary" press={go}>
          {label(question, empty)}
        </Button>
      }
    >
      <Before {...props} />
      {(scene.corrected ?? 0) > 0 && (
        <p role="status">{scene.nearly ? words.step.nearly : words.step.onceMore}</p>
      )}
      <Drawn question={question} />
      <Heading id={named}>{question.prompt}</Heading>
      {question.help && <p dir="auto">{question.help}</p>}
      <Picture view={view} question={question} />
      <Input
        question={question}
        value={value}
        named={named}
        since={scene.since}
        change={given => {
          written.value = given;
          missing.value = false;
        }}
      />
      <CalmKit question={question} value={value} />
      <Notice>{missing.value && <p>{missingWords(question.input)}</p>}</Notice>
      {!needsNothing(question.input) && (
        <p class="quiet small" dir="auto">
          {question.visibility === "shared" && view.partner
            ? words.step.sharedLine(partner)
            : words.step.ownLine}
        </p>
      )}
    </Frame>
  );
};

/** What was said back and didn't get it yet is there to be put another way, also after the page was loaded anew. */
const myLastTry = ({ heard }: Sitting, { question, corrected, part, round }: AtStepProps["scene"]) => {
  if (question.input.kind !== "paraphrase" || !corrected) return undefined;
  const tries = heard.filter(
    one => one.who === "you" && one.step === question.step && one.part === part && one.round === round,
  );
  return asValue(tries.at(-1)?.value);
};

/** The button says what happens: to whom the words go, or that they don't go anywhere. */
const label = (question: Question, empty: boolean): string => {
  const { input, optional } = question;
  if (needsNothing(input)) return words.step.goOn;
  if (optional && empty) return input.kind === "card" ? words.step.pass : words.step.skip;
  switch (input.kind) {
    case "agreement":
    case "appointment":
      return words.step.suggest;
    case "paraphrase":
      return words.step.send;
    case "one":
      return question.check ? words.step.suggest : said(question);
    case "text":
    case "statement":
    case "card":
    case "many":
    case "emotions":
    case "scale":
    case "slider":
    case "depth":
    case "want-have":
    case "timer":
    case "breathing":
    case "reading":
      return said(question);
  }
};

const said = ({ visibility }: Question): string =>
  visibility === "shared" ? words.step.say : words.step.keep;
