import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { Button } from "../parts/Button";
import { words } from "../words";
import { minutesAndSeconds, useLeft } from "./left";

type Props = { seconds: number; perMinute: number };

const minute = 60_000;
const easy = 10;
const slowest = 4.5;
const quickest = 12;
const notch = 0.5;

/** Breathing out takes a little longer than breathing in. */
const inhale = 0.4;

/** One breath nearer to the pace that is wished for, so that nobody is hurried into a slow one. */
export const nearer = (pace: number, wish: number): number =>
  Math.abs(pace - wish) <= notch ? wish : pace + Math.sign(wish - pace) * notch;

/** Seconds in and out at a pace, in halves. */
export const inAndOut = (perMinute: number): [number, number] => {
  const whole = minute / 1000 / perMinute;
  const halves = (seconds: number) => Math.round(seconds * 2) / 2;
  return [halves(whole * inhale), halves(whole * (1 - inhale))];
};

/** A slow circle to breathe with: it begins at an easy pace and glides to a slow one. No pace is wrong, and going on is always possible. */
export const Breathing = ({ seconds, perMinute }: Props) => {
  const wish = useSignal(perMinute);
  const circle = useRef<HTMLDivElement>(null);
  const left = useLeft(seconds);

  useEffect(() => {
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    let pace = easy;
    let breath: Animation | undefined;
    const breathe = () => {
      pace = nearer(pace, wish.peek());
      breath = circle.current?.animate?.(
        [
          { transform: "scale(0.7)", easing: "ease-in-out" },
          { transform: "scale(1)", offset: inhale, easing: "ease-in-out" },
          { transform: "scale(0.7)" },
        ],
        { duration: minute / pace },
      );
      if (breath) breath.onfinish = breathe;
    };
    breathe();
    return () => breath?.cancel();
  }, [wish]);

  const change = (by: number) => {
    wish.value = Math.min(quickest, Math.max(slowest, wish.value + by));
  };
  const [inwards, outwards] = inAndOut(wish.value);
  return (
    <div class="timer">
      <div class="circle led" ref={circle} aria-hidden="true" />
      <p role="status">{words.inputs.breath(inwards, outwards)}</p>
      <div class="chips">
        <Button kind="plain" press={() => change(-notch)}>
          {words.inputs.slower}
        </Button>
        <Button kind="plain" press={() => change(notch)}>
          {words.inputs.quicker}
        </Button>
      </div>
      <p class="quiet" role="timer" aria-live="off">
        {left.value > 0 ? words.inputs.timerRuns(minutesAndSeconds(left.value)) : words.inputs.breathEnough}
      </p>
    </div>
  );
};
