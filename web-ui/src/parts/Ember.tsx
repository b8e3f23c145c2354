import type { CSSProperties } from "preact";
import { words } from "../words";

/** The low line along the bottom that lengthens with the steps. */
export const Ember = ({ behind, all }: { behind: number; all: number }) => {
  const place = all === 0 ? 0 : Math.min(1, behind / all);
  return (
    <>
      <p class="aside">{words.step.place(Math.min(behind + 1, all), all)}</p>
      <div class="ember" style={{ "--place": String(place) } as CSSProperties} aria-hidden="true" />
    </>
  );
};
