import type { Question, Value } from "../../contract";
import { levelOf } from "../../inputs/values";
import { Button } from "../../parts/Button";
import { words } from "../../words";
import { begin } from "../begin";

/** After a high rating, on the screen of whoever rated and nowhere else: what helps lies near. Nothing is sent by showing it. */
export const CalmKit = ({ question, value }: { question: Question; value: Value | undefined }) => {
  const { calmFrom } = question.input;
  const level = levelOf(value);
  const isALot = calmFrom !== undefined && level !== undefined && level >= calmFrom;
  return (
    <div role="status" class="stack">
      {isALot && (
        <>
          <p>{words.step.calmLine}</p>
          <Button kind="plain" press={() => begin("calm-kit")}>
            {words.step.calm}
          </Button>
        </>
      )}
    </div>
  );
};
