import { useId } from "preact/hooks";
import type { Care, Heard, Sitting } from "../../contract";
import { useView } from "../../parts/View";
import { words } from "../../words";
import { act } from "./acts";

type Props = { view: Sitting };

/** What a therapist may be let read, entry by entry: off until it is chosen, and behind a touch, for it names what one wrote. */
export const Offers = ({ view }: Props) => {
  const therapist = useView("care")?.therapists.find(one => one.state === "working");
  const entries = offerable(view.heard);
  if (!therapist || entries.length === 0) return null;
  return (
    <details>
      <summary dir="auto">{words.care.offer(therapist.name)}</summary>
      <div class="stack">
        <p>{words.care.offerLine}</p>
        {entries.map(one => (
          <Switch key={`${one.step}/${one.round}`} view={view} heard={one} therapist={therapist} />
        ))}
      </div>
    </details>
  );
};

/** What one said more than once in a round is offered as one. */
const offerable = (heard: readonly Heard[]): Heard[] => {
  const found = new Map<string, Heard>();
  for (const one of heard) if (one.offered !== undefined) found.set(`${one.step}/${one.round}`, one);
  return [...found.values()];
};

type SwitchProps = { view: Sitting; heard: Heard; therapist: Care["therapists"][number] };

const Switch = ({ view, heard, therapist }: SwitchProps) => {
  const id = useId();
  const { step, round } = heard;
  const joint = heard.who === "both";
  return (
    <div>
      <label class="choice">
        <input
          type="checkbox"
          checked={heard.offered === true}
          aria-describedby={id}
          onChange={event =>
            act(
              view.sitting,
              event.currentTarget.checked ? { do: "offer", step, round } : { do: "take-back", step, round },
            )
          }
        />
        <span dir="auto">{heard.prompt}</span>
      </label>
      <p id={id} class="quiet small" dir="auto">
        {joint ? words.care.ours : words.care.mine}.{" "}
        {joint ? words.care.joint : words.care.beside[therapist.policy](therapist.name)}
      </p>
    </div>
  );
};
