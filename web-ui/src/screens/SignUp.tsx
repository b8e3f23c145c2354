import { useSignal } from "@preact/signals";
import type { SignedUp } from "../contract";
import { comeIn, signUp, thisDevice } from "../logins/logins";
import { Send } from "../parts/Button";
import { Check, Field } from "../parts/Field";
import { Form } from "../parts/Form";
import { Heading } from "../parts/Heading";
import { Link } from "../parts/Link";
import { Page } from "../parts/Page";
import { words } from "../words";
import { land } from "./first/thread";
import { RecoveryCode } from "./RecoveryCode";
import { blankName, likelySignInName, shortPassphrase, wrongSignInName } from "./rules";

/** A name to be called, a sign-in name, a passphrase, 18 or over: four answers and no mail address. */
export const SignUp = () => {
  const callName = useSignal("");
  const chosen = useSignal<string | undefined>(undefined);
  const passphrase = useSignal("");
  const adult = useSignal(false);
  const shown = useSignal(false);
  const tried = useSignal(false);
  const made = useSignal<SignedUp | undefined>(undefined);
  const { signUp: say } = words;

  const account = made.value;
  if (account) {
    return (
      <RecoveryCode
        signInName={account.signInName}
        code={account.recoveryCode}
        go={() => {
          comeIn(account.person);
          land();
        }}
      />
    );
  }

  const signInName = chosen.value ?? likelySignInName(callName.value);
  const needs = (missing: boolean, sentence: string) => (tried.value && missing ? sentence : undefined);
  const missing = {
    callName: blankName(callName.value),
    signInName: wrongSignInName(signInName),
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
            signInName: signInName.trim(),
            passphrase: passphrase.value,
            adult: true,
            timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
            device: thisDevice(),
          })
        }
        done={body => {
          made.value = body;
        }}
      >
        <Field
          label={say.callName}
          hint={say.callNameHint}
          value={callName.value}
          max={60}
          needs={needs(missing.callName, say.needs.callName)}
          change={text => {
            callName.value = text;
          }}
        />
        <Field
          label={say.signInName}
          hint={say.signInNameHint}
          value={signInName}
          max={40}
          plain
          autocomplete="username"
          needs={needs(missing.signInName, say.needs.signInName)}
          change={text => {
            chosen.value = text;
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
