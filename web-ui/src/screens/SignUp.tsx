import { useSignal } from "@preact/signals";
import { comeIn, signUp, thisDevice } from "../logins/logins";
import { Send } from "../parts/Button";
import { Check, Field } from "../parts/Field";
import { Form } from "../parts/Form";
import { Heading } from "../parts/Heading";
import { Link } from "../parts/Link";
import { Page } from "../parts/Page";
import { words } from "../words";
import { land } from "./first/thread";
import { blankName, shortPassphrase, signInNameFrom } from "./rules";

/** A name to be called, a passphrase, 18 or over: three answers and no mail address. What one signs in with comes of the name. */
export const SignUp = () => {
  const callName = useSignal("");
  const passphrase = useSignal("");
  const adult = useSignal(false);
  const shown = useSignal(false);
  const tried = useSignal(false);
  const { signUp: say } = words;

  const needs = (missing: boolean, sentence: string) => (tried.value && missing ? sentence : undefined);
  const missing = {
    callName: blankName(callName.value),
    passphrase: shortPassphrase(passphrase.value),
    adult: !adult.value,
  };

  return (
    <Page>
      <Heading>{say.title}</Heading>
      <Form
        ready={() => {
          tried.value = true;
          return !Object.values(missing).includes(true);
        }}
        send={() =>
          signUp({
            callName: callName.value.trim(),
            signInName: signInNameFrom(callName.value),
            passphrase: passphrase.value,
            adult: true,
            timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
            device: thisDevice(),
          })
        }
        done={body => {
          comeIn(body.person);
          land();
        }}
      >
        <Field
          label={say.callName}
          value={callName.value}
          max={60}
          needs={needs(missing.callName, say.needs.callName)}
          change={text => {
            callName.value = text;
          }}
        />
        <div class="stack">
          <Field
            label={say.passphrase}
            hint={say.passphraseHint}
            type={shown.value ? "text" : "password"}
            value={passphrase.value}
            max={256}
            plain
            autocomplete="new-password"
            needs={needs(missing.passphrase, say.needs.passphrase)}
            change={text => {
              passphrase.value = text;
            }}
          />
          <Check
            bare
            label={say.show}
            checked={shown.value}
            change={on => {
              shown.value = on;
            }}
          />
        </div>
        <Check
          bare
          label={say.adult}
          checked={adult.value}
          needs={needs(missing.adult, say.needs.adult)}
          change={on => {
            adult.value = on;
          }}
        />
        <Send>{say.go}</Send>
      </Form>
      <p>
        <Link to={{ at: "sign-in" }} class="button quiet">
          {say.already}
        </Link>
      </p>
    </Page>
  );
};
