import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import type { Respite, Us } from "../../contract";
import { askSignedIn } from "../../logins/logins";
import { Ask } from "../../parts/Ask";
import { Form } from "../../parts/Form";
import { OnABreak } from "../../parts/OnABreak";
import { day, words } from "../../words";

type Length = Respite["length"];
const lengths: readonly Length[] = ["week", "two-weeks", "month", "open"];

/** A break of the two: what both see, and beneath it one's own wish. What it means is said before it is asked for. */
export const Break = ({ view, partner }: { view: Us; partner: string }) => (
  <section class="stack">
    <h2>{words.respite.title}</h2>
    {view.onABreak && <OnABreak />}
    {view.wishedBreak ? (
      <Wished wish={view.wishedBreak} />
    ) : view.onABreak ? (
      <Wishing open={words.respite.own} lines={[words.respite.ownLine]} go={words.respite.changeGo} />
    ) : (
      <Wishing open={words.respite.open} lines={words.respite.lines(partner)} go={words.respite.go} />
    )}
  </section>
);

/** One's own wish, which only oneself sees, changes and ends. */
const Wished = ({ wish }: { wish: NonNullable<Us["wishedBreak"]> }) => (
  <>
    <p>{wish.until ? words.respite.mine(day(wish.until)) : words.respite.mineOpen}</p>
    <Ask kind="plain" method="DELETE" path="/respite" line={words.respite.endLine}>
      {words.respite.end}
    </Ask>
    <Wishing open={words.respite.change} lines={[words.respite.changeLine]} go={words.respite.changeGo} />
  </>
);

type WishingProps = { open: string; lines: readonly string[]; go: string };

const Wishing = ({ open, lines, go }: WishingProps) => {
  const length = useSignal<Length | undefined>(undefined);
  const tried = useSignal(false);
  const opened = useSignal(false);
  const id = useId();
  const needs = tried.value && length.value === undefined;
  return (
    <details open={opened.value} onToggle={event => (opened.value = event.currentTarget.open)}>
      <summary>{open}</summary>
      <div class="stack wide">
        {lines.map(line => (
          <p key={line} dir="auto">
            {line}
          </p>
        ))}
        <Form
          ready={() => {
            tried.value = true;
            return length.value !== undefined;
          }}
          send={() => askSignedIn<void>("PUT", "/respite", { length: length.value })}
          done={() => {
            length.value = undefined;
            tried.value = false;
            opened.value = false;
          }}
        >
          <fieldset class="stack" aria-describedby={needs ? `${id}-needs` : undefined}>
            <legend>{words.respite.howLong}</legend>
            {lengths.map(one => (
              <label key={one} class="choice">
                <input
                  type="radio"
                  name={id}
                  value={one}
                  checked={length.value === one}
                  aria-invalid={needs ? true : undefined}
                  onChange={() => {
                    length.value = one;
                  }}
                />
                <span>{words.respite.lengths[one]}</span>
              </label>
            ))}
            {needs && (
              <p id={`${id}-needs`} class="small">
                {words.respite.choose}
              </p>
            )}
          </fieldset>
          <button type="submit" class="button plain whole">
            {go}
          </button>
        </Form>
      </div>
    </details>
  );
};
