import { useSignal } from "@preact/signals";
import { makeRecoveryCode, who } from "../logins/logins";
import { Send } from "../parts/Button";
import { Field } from "../parts/Field";
import { Form } from "../parts/Form";
import { Heading } from "../parts/Heading";
import { Link } from "../parts/Link";
import { Page } from "../parts/Page";
import { go } from "../router/router";
import { words } from "../words";
import { RecoveryCode } from "./RecoveryCode";

/** The recovery code is made here, when there is a quiet moment: for the passphrase, and shown this once. */
export const Paper = () => {
  const passphrase = useSignal("");
  const tried = useSignal(false);
  const code = useSignal<string | undefined>(undefined);
  const { wayBack: say } = words;
  if (code.value !== undefined && who.value.kind === "in") {
    return (
      <RecoveryCode
        signInName={who.value.person.signInName}
        code={code.value}
        go={() => go({ at: "today" }, "replace")}
      />
    );
  }
  return (
    <Page>
      <Heading>{say.title}</Heading>
      {say.lines.map(line => (
        <p key={line}>{line}</p>
      ))}
      <Form
        ready={() => {
          tried.value = true;
          return passphrase.value !== "";
        }}
        send={() => makeRecoveryCode(passphrase.value)}
        done={made => {
          code.value = made.recoveryCode;
        }}
      >
        <Field
          label={say.passphrase}
          type="password"
          autocomplete="current-password"
          max={256}
          value={passphrase.value}
          needs={tried.value && passphrase.value === "" ? say.needs : undefined}
          change={text => {
            passphrase.value = text;
          }}
        />
        <Send>{say.go}</Send>
      </Form>
      <p>
        <Link to={{ at: "today" }} class="button quiet">
          {say.later}
        </Link>
      </p>
    </Page>
  );
};
