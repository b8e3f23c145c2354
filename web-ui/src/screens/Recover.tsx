import { useSignal } from "@preact/signals";
import type { Recovered } from "../contract";
import { comeIn, recover, thisDevice } from "../logins/logins";
import { Send } from "../parts/Button";
import { Field } from "../parts/Field";
import { Form } from "../parts/Form";
import { Heading } from "../parts/Heading";
import { Link } from "../parts/Link";
import { Page } from "../parts/Page";
import { words } from "../words";
import { land } from "./first/thread";
import { RecoveryCode } from "./RecoveryCode";
import { shortPassphrase } from "./rules";

/** Back in with the code from paper: a new passphrase, and a new code for the paper. */
export const Recover = () => {
  const name = useSignal("");
  const code = useSignal("");
  const passphrase = useSignal("");
  const tried = useSignal(false);
  const done = useSignal<Recovered | undefined>(undefined);
  const say = words.recover;

  const recovered = done.value;
  if (recovered) {
    return (
      <RecoveryCode
        signInName={recovered.person.signInName}
        code={recovered.recoveryCode}
        go={() => {
          comeIn(recovered.person);
          land();
        }}
      />
    );
  }

  const needs = (missing: boolean) => (tried.value && missing ? say.needs : undefined);
  const field = (label: string, signal: typeof name, missing: boolean, more: object) => (
    <Field
      label={label}
      value={signal.value}
      plain
      needs={needs(missing)}
      change={text => {
        signal.value = text;
      }}
      {...more}
    />
  );
  return (
    <Page>
      <Heading>{say.title}</Heading>
      <p>{say.line}</p>
      <Form
        ready={() => {
          tried.value = true;
          return name.value.trim() !== "" && code.value.trim() !== "" && !shortPassphrase(passphrase.value);
        }}
        send={() =>
          recover({
            signInName: name.value.trim(),
            recoveryCode: code.value.trim(),
            passphrase: passphrase.value,
            device: thisDevice(),
          })
        }
        done={body => {
          done.value = body;
        }}
      >
        {field(words.signIn.signInName, name, name.value.trim() === "", {
          autocomplete: "username",
          max: 60,
        })}
        {field(say.code, code, code.value.trim() === "", { max: 80 })}
        {field(say.passphrase, passphrase, shortPassphrase(passphrase.value), {
          type: "password",
          autocomplete: "new-password",
          hint: words.signUp.passphraseHint,
          max: 256,
        })}
        <Send>{say.go}</Send>
      </Form>
      <p>
        <Link to={{ at: "sign-in" }} class="button quiet">
          {words.back}
        </Link>
      </p>
    </Page>
  );
};
