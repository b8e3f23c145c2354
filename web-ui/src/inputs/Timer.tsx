import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { words } from "../words";

type Props = {
  seconds: number;
  /** When the step was reached, where the server says so; otherwise the time runs from when it is first seen. */
  since?: string | undefined;
};

const second = 1000;

/** A stretch of time with a slow circle to breathe with. It ends by itself and is never in the way: going on is always possible. */
export const Timer = ({ seconds, since }: Props) => {
  const left = useSignal(seconds);

  useEffect(() => {
    // A clock that differs from the server's must neither lengthen the minute nor end it before it began.
    const behind = since === undefined ? 0 : (Date.now() - Date.parse(since)) / second;
    const from = behind > 0 && behind < seconds ? behind : 0;
    const end = performance.now() + (seconds - from) * second;
    const tick = () => {
      left.value = Math.max(0, Math.ceil((end - performance.now()) / second));
      if (left.value === 0) clearInterval(beat);
    };
    const beat = setInterval(tick, second);
    tick();
    return () => clearInterval(beat);
  }, [seconds, since]);

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

const minutesAndSeconds = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
