import { useSignal } from "@preact/signals";
import { changePassphrase } from "../../logins/logins";
import { Send } from "../../parts/Button";
import { Field } from "../../parts/Field";
import { Form } from "../../parts/Form";
import { Notice } from "../../parts/Notice";
import { words } from "../../words";
import { shortPassphrase } from "../rules";

/** A new passphrase for the old one; every other device is signed out by it. */
export const Passphrase = () => {
  const now = useSignal("");
  const next = useSignal("");
  const tried = useSignal(false);
  const done = useSignal(false);
  const needs = (missing: boolean) => (tried.value && missing ? words.signUp.needs.passphrase : undefined);
  return (
    <details>
      <summary>{words.us.passphrase}</summary>
      <Form
        ready={() => {
          tried.value = true;
          return now.value !== "" && !shortPassphrase(next.value);
        }}
        send={() => changePassphrase({ passphrase: now.value, newPassphrase: next.value })}
        done={() => {
          now.value = "";
          next.value = "";
          tried.value = false;
          done.value = true;
        }}
      >
        <Field
          label={words.us.passphraseNow}
          type="password"
          autocomplete="current-password"
          max={256}
          value={now.value}
          needs={tried.value && now.value === "" ? words.signIn.needs.passphrase : undefined}
          change={text => {
            now.value = text;
          }}
        />
        <Field
          label={words.us.passphraseNew}
          type="password"
          autocomplete="new-password"
          max={256}
          hint={words.signUp.passphraseHint}
          value={next.value}
          needs={needs(shortPassphrase(next.value))}
          change={text => {
            next.value = text;
          }}
        />
        <Send>{words.us.passphraseSave}</Send>
        <Notice>{done.value && <p>{words.us.passphraseDone}</p>}</Notice>
      </Form>
    </details>
  );
};
