import { useSignal } from "@preact/signals";
import type { Pairing as PairingState } from "../../contract";
import { askSignedIn } from "../../logins/logins";
import { Ask } from "../../parts/Ask";
import { Send } from "../../parts/Button";
import { Field } from "../../parts/Field";
import { Form } from "../../parts/Form";
import { heldCode } from "../../router/router";
import { words } from "../../words";
import { Invited } from "./Invited";

type Props = { pairing: PairingState | undefined; paired: boolean };

/** Two people becoming a pair: a code is made or entered, then both say yes. What is shown comes from the view alone. */
export const Pairing = ({ pairing, paired }: Props) => {
  if (paired || pairing?.state === "paired") return null;
  return (
    <section class="stack wide">
      <div class="stack">
        <h2>{words.us.pair}</h2>
        <p>{words.us.joining}</p>
      </div>
      <State pairing={pairing} />
    </section>
  );
};

const State = ({ pairing }: { pairing: PairingState | undefined }) => {
  switch (pairing?.state) {
    case "invited":
      return (
        <>
          <Invited pairing={pairing} />
          <Close pairing={pairing} say={words.us.close} />
          <Enter />
        </>
      );
    case "asked":
      return <Asked pairing={pairing} />;
    case "confirmed":
      return <Confirmed pairing={pairing} />;
    case "paired":
      return null;
    case undefined:
      return heldCode.value !== "" ? (
        <>
          <Enter />
          <Make kind="plain" />
        </>
      ) : (
        <>
          <Make kind="primary" />
          <Enter />
        </>
      );
  }
};

/** This person has said yes. */
export const Confirmed = ({ pairing }: { pairing: PairingState }) => (
  <div class="stack">
    <p role="status">{words.us.confirmed(pairing.with ?? words.partner)}</p>
    <Close pairing={pairing} say={words.us.takeBack} />
  </div>
);

export const Make = ({ kind }: { kind: "plain" | "primary" }) => (
  <Ask kind={kind} method="POST" path="/pairings">
    {words.us.make}
  </Ask>
);

export const Close = ({ pairing, say }: { pairing: PairingState; say: string }) => (
  <Ask kind="quiet" method="DELETE" path={`/pairings/${pairing.id}`}>
    {say}
  </Ask>
);

const Asked = ({ pairing }: { pairing: PairingState }) => (
  <div class="card" role="status">
    <p class="question" dir="auto">
      {words.us.asked(pairing.with ?? words.partner)}
    </p>
    <Yes pairing={pairing} />
    <Close pairing={pairing} say={words.us.no} />
  </div>
);

/** Each says yes alone. */
export const Yes = ({ pairing }: { pairing: PairingState }) => (
  <Ask kind="primary" method="POST" path={`/pairings/${pairing.id}/confirmation`}>
    {words.us.yes(pairing.with ?? words.partner)}
  </Ask>
);

export const Enter = () => {
  const code = useSignal(heldCode.value);
  const tried = useSignal(false);
  return (
    <Form
      ready={() => {
        tried.value = true;
        return code.value.trim() !== "";
      }}
      send={() => askSignedIn<PairingState>("POST", "/pairings/claims", { code: code.value.trim() })}
      done={() => {
        heldCode.value = "";
        code.value = "";
        tried.value = false;
      }}
    >
      <Field
        label={words.us.enter}
        value={code.value}
        max={40}
        plain
        needs={tried.value && code.value.trim() === "" ? words.us.needsCode : undefined}
        change={text => {
          code.value = text;
        }}
      />
      {heldCode.value !== "" ? (
        <Send>{words.us.use}</Send>
      ) : (
        <button type="submit" class="button plain">
          {words.us.use}
        </button>
      )}
    </Form>
  );
};
