import { useSignal } from "@preact/signals";
import { askSignedIn } from "../../logins/logins";
import { Field } from "../../parts/Field";
import { Form } from "../../parts/Form";
import { Link } from "../../parts/Link";
import { words } from "../../words";

/** Leaving a couple: said plainly what it does, and done with the passphrase. The view then shows what has become of it. */
export const Parting = ({ partner }: { partner: string }) => {
  const passphrase = useSignal("");
  const tried = useSignal(false);
  return (
    <section class="stack">
      <h2>{words.us.parting}</h2>
      <details class="parting">
        <summary>{words.us.partingOpen(partner)}</summary>
        <div class="stack wide">
          {words.us.partingLines(partner).map(line => (
            <p key={line} dir="auto">
              {line}
            </p>
          ))}
          <p>
            <Link to={{ at: "help" }}>{words.us.partingHelp}</Link>
          </p>
          <Form
            ready={() => {
              tried.value = true;
              return passphrase.value !== "";
            }}
            send={() => askSignedIn<void>("POST", "/leavings", { passphrase: passphrase.value })}
            done={() => {
              passphrase.value = "";
            }}
          >
            <Field
              label={words.us.partingPassphrase}
              type="password"
              autocomplete="current-password"
              max={256}
              value={passphrase.value}
              needs={tried.value && passphrase.value === "" ? words.us.partingNeeds : undefined}
              change={text => {
                passphrase.value = text;
              }}
            />
            <button type="submit" class="button plain whole">
              {words.us.partingGo}
            </button>
          </Form>
        </div>
      </details>
    </section>
  );
};
