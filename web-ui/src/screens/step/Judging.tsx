import type { Verdict } from "../../contract";
import { Button } from "../../parts/Button";
import { Heading } from "../../parts/Heading";
import { Said } from "../../parts/Said";
import { words } from "../../words";
import { type AtStepProps, Before, nobody } from "./AtStep";
import { act } from "./acts";
import { BackToToday, Frame } from "./Frame";

const verdicts = ["yes", "mostly", "not-yet"] as const satisfies readonly Verdict[];

/** The speaker hears it said back, and says whether that's it. */
export const Judging = (props: AtStepProps) => {
  const { view, scene } = props;
  const { question, theirs } = scene;
  const partner = view.partner ?? words.partner;
  return (
    <Frame
      view={view}
      beside={<BackToToday />}
      primary={
        <div class="stack">
          {verdicts.map(verdict => (
            <Button
              key={verdict}
              kind={verdict === "yes" ? "primary" : "plain"}
              whole
              press={() => act(view.sitting, { do: "judge", step: question.step, turn: scene.turn, verdict })}
            >
              {words.step.judge[verdict]}
            </Button>
          ))}
        </div>
      }
    >
      <Before {...props} />
      <Heading>{question.check ?? words.step.heardYou(partner)}</Heading>
      {theirs && <Said heard={{ ...nobody, who: "partner", value: theirs }} partner={partner} />}
    </Frame>
  );
};
