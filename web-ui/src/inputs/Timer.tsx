import { words } from "../words";
import { minutesAndSeconds, useLeft } from "./left";

type Props = {
  seconds: number;
  /** When the step was reached, where the server says so; otherwise the time runs from when it is first seen. */
  since?: string | undefined;
};

/** A stretch of time with a slow circle beside it. It ends by itself and is never in the way: going on is always possible. */
export const Timer = ({ seconds, since }: Props) => {
  const left = useLeft(seconds, since);
  return (
    <div class="timer">
      {left.value > 0 ? (
        <>
          <div class="circle" aria-hidden="true" />
          <p class="quiet" role="timer" aria-live="off">
            {words.inputs.timerRuns(minutesAndSeconds(left.value))}
          </p>
        </>
      ) : (
        <p class="question" role="status">
          {words.inputs.timerDone}
        </p>
      )}
    </div>
  );
};
