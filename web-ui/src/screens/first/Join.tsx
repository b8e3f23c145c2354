import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Pairing } from "../../contract";
import { askSignedIn } from "../../logins/logins";
import { Button } from "../../parts/Button";
import { Heading } from "../../parts/Heading";
import { Notice } from "../../parts/Notice";
import { Page } from "../../parts/Page";
import { Examples, Signal } from "../../parts/Standing";
import { heldCode } from "../../router/router";
import { words } from "../../words";
import { Close, Confirmed, Enter, Yes } from "../us/Pairing";
import { SignsInAs } from "./SignsInAs";
import { mark } from "./thread";

/** Coming in with a code: it is used once the person is inside, and then both say yes. */
export const Join = ({ pairing }: { pairing: Pairing | undefined }) => {
  const refused = useSignal<string | undefined>(undefined);
  useEffect(() => {
    const code = heldCode.peek();
    if (code === "" || pairing !== undefined) return;
    askSignedIn<Pairing>("POST", "/pairings/claims", { code }).then(answer => {
      if (answer.kind === "refused") refused.value = answer.problem.title;
      if (answer.kind === "away") refused.value = words.notReached;
      else heldCode.value = "";
    });
  }, [pairing, refused]);

  return (
    <Page
      asks
      corner={<Examples />}
      under={
        <>
          {pairing?.state === "asked" && <Yes pairing={pairing} />}
          <div class="row">
            <Button kind="quiet" press={() => mark({ alone: true })}>
              {words.first.enoughForNow}
            </Button>
            {pairing?.state === "asked" && <Close pairing={pairing} say={words.us.no} />}
          </div>
        </>
      }
    >
      <Signal />
      <Standing pairing={pairing} refused={refused.value} />
      <SignsInAs />
    </Page>
  );
};

const Standing = ({ pairing, refused }: { pairing: Pairing | undefined; refused: string | undefined }) => {
  switch (pairing?.state) {
    case "asked":
      return (
        <>
          <Heading key="asked">{words.first.invitedBy(pairing.with ?? words.partner)}</Heading>
          <p>{words.us.joining}</p>
        </>
      );
    case "confirmed":
      return (
        <>
          <Heading key="confirmed">{words.first.oneMore}</Heading>
          <Confirmed pairing={pairing} />
        </>
      );
    case "invited":
    case undefined:
      return refused === undefined && heldCode.value !== "" ? (
        <p class="quiet">{words.opening}</p>
      ) : (
        <>
          <Heading key="code">{words.first.code}</Heading>
          <Notice>{refused && <p>{refused}</p>}</Notice>
          <Enter />
        </>
      );
    case "paired":
      return null;
  }
};
