import { useId } from "preact/hooks";
import { words } from "../words";

type Props = {
  title: string;
  line: string;
  minutes: number;
  /** Said quietly above the title. */
  above?: string;
  /** Said quietly below it all. */
  below?: string | undefined;
  /** Headings of a page stay in order. */
  level?: "h2" | "h3";
  /** Without it there is nothing to touch yet. */
  begin?: (() => void) | undefined;
};

/** One exercise in one touch: its name, when it is good, how long it takes. All of it is the button. */
export const Offer = ({ title, line, minutes, above, below, level: Level = "h3", begin }: Props) => {
  const id = useId();
  return (
    <article class="offer">
      {above && <p class="quiet small">{above}</p>}
      <div class="head">
        <Level id={`${id}-title`} dir="auto">
          {title}
        </Level>
        <p class="quiet small" id={`${id}-minutes`}>
          {words.today.minutes(minutes)}
        </p>
      </div>
      <p id={`${id}-line`} dir="auto">
        {line}
      </p>
      {below && (
        <p class="quiet small" id={`${id}-below`}>
          {below}
        </p>
      )}
      {begin && (
        <button
          type="button"
          aria-label={`${words.today.begin}: ${title}`}
          aria-describedby={`${id}-line ${id}-minutes${below ? ` ${id}-below` : ""}`}
          onClick={begin}
        />
      )}
    </article>
  );
};
