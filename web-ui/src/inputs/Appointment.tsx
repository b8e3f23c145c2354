import { useState } from "preact/hooks";
import { Button } from "../parts/Button";
import { Field } from "../parts/Field";
import { words } from "../words";
import type { InputProps } from "./props";
import { bookedOf } from "./values";

const usualTime = "19:00";

/** A local day and time, stored as it was said, with its zone. */
export const Appointment = ({ value, change, named }: InputProps) => {
  const [startDay = "", startTime = ""] = bookedOf(value).split("T");
  const [day, setDay] = useState(startDay);
  const [time, setTime] = useState(startTime);
  const book = (onDay: string, atTime: string) => {
    setDay(onDay);
    setTime(atTime);
    change({ at: `${onDay}T${atTime}`, zone: Intl.DateTimeFormat().resolvedOptions().timeZone });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be named by the question's heading without a legend.
    <div role="group" aria-labelledby={named} class="stack">
      <div class="when">
        <Field label={words.inputs.day} type="date" value={day} change={text => book(text, time)} />
        <Field label={words.inputs.time} type="time" value={time} change={text => book(day, text)} />
      </div>
      <Button kind="plain" press={() => book(tomorrow(new Date()), usualTime)}>
        {words.inputs.tomorrow}
      </Button>
    </div>
  );
};

/** Tomorrow's date where this person is. */
export const tomorrow = (now: Date): string => {
  const next = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${next.getFullYear()}-${two(next.getMonth() + 1)}-${two(next.getDate())}`;
};
