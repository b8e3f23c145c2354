import { useId } from "preact/hooks";
import type { Care, Heard, Sitting } from "../../contract";
import { useView } from "../../parts/View";
import { words } from "../../words";
import { act } from "./acts";

type Props = { view: Sitting };

/** What a therapist may be let read, entry by entry: off until it is chosen, and behind a touch, for it names what one wrote. */
export const Offers = ({ view }: Props) => {
  const therapist = useView("care")?.therapists.find(one => one.state === "working");
  const entries = view.heard.filter(isOfferable);
  if (!therapist || entries.length === 0) return null;
  return (
    <details>
      <summary dir="auto">{words.care.offer(therapist.name)}</summary>
      <div class="stack">
        <p>{words.care.offerLine}</p>
        {entries.map(one => (
          <Switch
            key={`${one.step}/${one.turn}`}
            view={view}
            heard={one}
            name={name(one, entries)}
            therapist={therapist}
          />
        ))}
      </div>
    </details>
  );
};

type Offerable = Heard & { turn: number };

const isOfferable = (heard: Heard): heard is Offerable => heard.turn !== undefined;

/** What one said more than once in a round is counted, so that each can be chosen by itself. */
const name = (one: Offerable, all: readonly Offerable[]): string => {
  const alike = all.filter(
    other => other.step === one.step && other.round === one.round && other.who === one.who,
  );
  return alike.length > 1 ? `${one.prompt} (${alike.indexOf(one) + 1})` : one.prompt;
};

type SwitchProps = { view: Sitting; heard: Offerable; name: string; therapist: Care["therapists"][number] };

const Switch = ({ view, heard, name, therapist }: SwitchProps) => {
  const id = useId();
  const { step, round, turn } = heard;
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
              event.currentTarget.checked
                ? { do: "offer", step, round, turn }
                : { do: "take-back", step, round, turn },
            )
          }
        />
        <span dir="auto">{name}</span>
      </label>
      <p id={id} class="quiet small" dir="auto">
        {joint ? words.care.ours : words.care.mine}.{" "}
        {joint ? words.care.joint : words.care.beside[therapist.policy](therapist.name)}
      </p>
    </div>
  );
};
