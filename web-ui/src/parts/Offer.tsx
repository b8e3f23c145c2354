import { useId } from "preact/hooks";
import { words } from "../words";

type Props = {
  title: string;
  line: string;
  minutes: number;
  /** Said quietly above the title. */
  above?: string;
  /** Headings of a page stay in order. */
  level?: "h2" | "h3";
  /** Without it there is nothing to touch yet. */
  begin?: (() => void) | undefined;
};

/** One exercise in one touch: its name, when it is good, how long it takes. All of it is the button. */
export const Offer = ({ title, line, minutes, above, level: Level = "h3", begin }: Props) => {
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
      {begin && (
        <button
          type="button"
          aria-label={`${words.today.begin}: ${title}`}
          aria-describedby={`${id}-line ${id}-minutes`}
          onClick={begin}
        />
      )}
    </article>
  );
};
