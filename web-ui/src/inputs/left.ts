import { type ReadonlySignal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

const second = 1000;

/** The seconds that are left of a stretch of time, counted down to nought. */
export const useLeft = (seconds: number, since?: string | undefined): ReadonlySignal<number> => {
  const left = useSignal(seconds);
  useEffect(() => {
    // A clock that differs from the server's must neither lengthen the time nor end it before it began.
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
  }, [left, seconds, since]);
  return left;
};

export const minutesAndSeconds = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
