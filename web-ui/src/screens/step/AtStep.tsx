import type { ComponentChildren } from "preact";
import type { Heard, SceneOf, Sitting } from "../../contract";
import { Heading } from "../../parts/Heading";
import { Picture } from "../../parts/Picture";
import { AllSaid, Said } from "../../parts/Said";
import { words } from "../../words";
import { Answering } from "./Answering";
import { Confirming } from "./Confirming";
import { BackToToday, Frame } from "./Frame";
import { Judging } from "./Judging";

export type AtStepProps = { view: Sitting; scene: SceneOf<"at-step">; landed: boolean; bothBack: boolean };

/** Both stand before one step; the view says what it asks of whom. */
export const AtStep = (props: AtStepProps) => {
  switch (props.scene.role) {
    case "answers":
      return <Answering {...props} />;
    case "confirms":
      return <Confirming {...props} />;
    case "judges":
      return <Judging {...props} />;
    case "listens":
    case "rests":
      return <Waiting {...props} />;
  }
};

/** Nothing to do: the other one speaks, or looks at what is there. */
const Waiting = (props: AtStepProps) => {
  const { view, scene } = props;
  const { question, role, mine, theirs } = scene;
  const partner = view.partner ?? words.partner;
  const handed = role === "rests" && question.input.kind === "paraphrase";
  const line = handed
    ? words.step.handed
    : (question.waiting ?? (role === "rests" ? words.step.answered : words.step.wait));
  return (
    <Frame view={view} word={mine ? "sent" : undefined} warm={props.landed} beside={<BackToToday />}>
      <Before {...props} />
      <Heading>{line}</Heading>
      <Picture view={view} question={question} />
      {theirs && <Said heard={{ ...nobody, who: "partner", value: theirs }} partner={partner} />}
      {mine && <Said heard={{ ...nobody, who: "you", value: mine }} partner={partner} />}
    </Frame>
  );
};

/** The parts of an entry that are not shown where its step is on the screen anyway. */
export const nobody = { part: "", round: 0, step: "", prompt: "" };

/** What stands above the question: what just happened, who has the floor, and what has been said so far. */
export const Before = ({ view, scene, landed, bothBack }: AtStepProps) => {
  const partner = view.partner ?? words.partner;
  return (
    <>
      {bothBack && <Line>{words.step.bothBack}</Line>}
      {landed && <Line>{words.step.landed}</Line>}
      {scene.floor && (
        <p class={`name ${scene.floor === "speaker" ? "you" : "partner"}`} dir="auto">
          {scene.floor === "speaker" ? words.step.floorYours : words.step.floorTheirs(partner)}
        </p>
      )}
      <SoFar view={view} scene={scene} partner={partner} />
    </>
  );
};

const Line = ({ children }: { children: ComponentChildren }) => (
  <p class="question" role="status">
    {children}
  </p>
);

const stillInMind = 1;

/** What is in sight above the question: a letter until it is said back and then what it asks for, what is being said back, and the last thing said. */
const inSight = (view: Sitting, scene: SceneOf<"at-step">): Heard[] => {
  const here = view.heard.filter(one => one.part === scene.part && one.round === scene.round);
  const letter = ofTheLetter(
    view.heard.filter(one => one.sent),
    here.length === 0,
    scene,
  );
  // What I said back and may put another way stands in the field already.
  const last = here.filter(one => !isMyTry(one, scene)).slice(-stillInMind);
  return view.heard.filter(one => letter.includes(one) || last.includes(one) || isSaidBack(one, scene));
};

/** Whole for whoever reads it first. Whoever judges what was said back sees just that; later on the last of it, the wish, is answered. */
const ofTheLetter = (sent: Heard[], unanswered: boolean, { role, question }: SceneOf<"at-step">): Heard[] => {
  if (question.input.kind === "paraphrase") return role === "answers" && unanswered ? sent : [];
  return unanswered ? sent : sent.slice(-1);
};

const isMyTry = ({ who, step }: Heard, { question, role }: SceneOf<"at-step">): boolean =>
  role === "answers" && who === "you" && question.input.kind === "paraphrase" && step === question.step;

const isSaidBack = (heard: Heard, { question, role, part, round }: SceneOf<"at-step">): boolean => {
  if (question.input.of !== heard.step) return false;
  const speaker = role === "answers" || role === "rests" ? "partner" : "you";
  return heard.who === speaker && (heard.part !== part || heard.round === round);
};

/** The last thing said stays in sight; everything before it is one touch away. */
const SoFar = ({ view, scene, partner }: { view: Sitting; scene: SceneOf<"at-step">; partner: string }) => {
  const last = inSight(view, scene);
  const earlier = view.heard.filter(one => !last.includes(one));
  return (
    <>
      {earlier.length > 0 && (
        <details>
          <summary>{words.step.said}</summary>
          <AllSaid heard={earlier} partner={partner} />
        </details>
      )}
      {last.length > 0 && <AllSaid heard={last} partner={partner} />}
    </>
  );
};
