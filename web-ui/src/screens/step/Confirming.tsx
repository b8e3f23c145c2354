import { useSignal } from "@preact/signals";
import { asValue } from "../../inputs/values";
import { Button } from "../../parts/Button";
import { Heading } from "../../parts/Heading";
import { Said } from "../../parts/Said";
import { words } from "../../words";
import { Answering } from "./Answering";
import { type AtStepProps, Before, nobody } from "./AtStep";
import { act } from "./acts";
import { BackToToday, Frame } from "./Frame";

/** Something lies there that both have to want: say yes, or put it another way. */
export const Confirming = (props: AtStepProps) => {
  const { view, scene } = props;
  const changing = useSignal(false);
  const partner = view.partner ?? words.partner;
  const { question, theirs } = scene;
  if (changing.value) return <Answering {...props} start={asValue(theirs)} />;
  return (
    <Frame
      view={view}
      warm={props.landed}
      beside={<BackToToday />}
      primary={
        <div class="stack">
          {view.offers.includes("confirm") && (
            <Button
              kind="primary"
              press={() => act(view.sitting, { do: "confirm", step: question.step, turn: scene.turn })}
            >
              {words.step.confirm}
            </Button>
          )}
          {view.offers.includes("answer") && (
            <Button
              kind="plain"
              whole
              press={() => {
                changing.value = true;
              }}
            >
              {words.step.change}
            </Button>
          )}
        </div>
      }
    >
      <Before {...props} />
      <Heading>{question.check ?? question.prompt}</Heading>
      {theirs && <Said heard={{ ...nobody, who: "partner", value: theirs }} partner={partner} />}
    </Frame>
  );
};
