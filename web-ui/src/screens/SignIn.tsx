import { useSignal } from "@preact/signals";
import { signIn, thisDevice } from "../logins/logins";
import { Send } from "../parts/Button";
import { Field } from "../parts/Field";
import { Form } from "../parts/Form";
import { Heading } from "../parts/Heading";
import { Link } from "../parts/Link";
import { Page } from "../parts/Page";
import { words } from "../words";
import { land } from "./first/thread";

/** Never fills in who was here last. */
export const SignIn = () => {
  const name = useSignal("");
  const passphrase = useSignal("");
  const code = useSignal("");
  const tried = useSignal(false);
  const say = words.signIn;
  const needs = (text: string, sentence: string) =>
    tried.value && text.trim() === "" ? sentence : undefined;
  return (
    <Page>
      <Heading>{say.title}</Heading>
      <Form
        ready={() => {
          tried.value = true;
          return name.value.trim() !== "" && passphrase.value !== "";
        }}
        send={() =>
          signIn({
            signInName: name.value.trim(),
            passphrase: passphrase.value,
            device: thisDevice(),
            ...(code.value.trim() === "" ? {} : { code: code.value.trim() }),
          })
        }
        done={land}
      >
        <Field
          label={say.signInName}
          value={name.value}
          max={60}
          plain
          autocomplete="username"
          needs={needs(name.value, say.needs.name)}
          change={text => {
            name.value = text;
          }}
        />
        <Field
          label={say.passphrase}
          type="password"
          value={passphrase.value}
          max={256}
          autocomplete="current-password"
          needs={needs(passphrase.value, say.needs.passphrase)}
          change={text => {
            passphrase.value = text;
          }}
        />
        <details>
          <summary>{say.therapist}</summary>
          <Field
            label={say.code}
            value={code.value}
            max={12}
            plain
            autocomplete="one-time-code"
            change={text => {
              code.value = text;
            }}
          />
        </details>
        <Send>{say.go}</Send>
      </Form>
      <p class="row">
        <Link to={{ at: "recover" }} class="button quiet">
          {say.forgot}
        </Link>
        <Link to={{ at: "door" }} class="button quiet">
          {say.fresh}
        </Link>
      </p>
    </Page>
  );
};
