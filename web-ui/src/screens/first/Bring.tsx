import type { Pairing } from "../../contract";
import { Button } from "../../parts/Button";
import { Heading } from "../../parts/Heading";
import { Page } from "../../parts/Page";
import { Examples, Signal } from "../../parts/Standing";
import { words } from "../../words";
import { Invited } from "../us/Invited";
import { Close, Confirmed, Make, Yes } from "../us/Pairing";
import { SignsInAs } from "./SignsInAs";
import { mark } from "./thread";

/** Bringing the other in, or staying alone, which is worth something already. */
export const Bring = ({ pairing }: { pairing: Pairing | undefined }) => (
  <Page
    asks
    corner={<Examples />}
    under={
      <>
        {pairing === undefined && <Make kind="primary" />}
        {pairing?.state === "asked" && <Yes pairing={pairing} />}
        <div class="row">
          <Button kind="quiet" press={() => mark({ alone: true })}>
            {pairing === undefined ? words.first.stayAlone : words.first.enoughForNow}
          </Button>
          {pairing?.state === "asked" && <Close pairing={pairing} say={words.us.no} />}
        </div>
      </>
    }
  >
    <Signal />
    <Standing pairing={pairing} />
    <SignsInAs />
  </Page>
);

const Standing = ({ pairing }: { pairing: Pairing | undefined }) => {
  switch (pairing?.state) {
    case undefined:
      return (
        <>
          <Heading key="make">{words.first.bring}</Heading>
          <p>{words.us.joining}</p>
        </>
      );
    case "invited":
      return (
        <>
          <Heading key="code">{words.first.give}</Heading>
          <Invited pairing={pairing} />
          <p class="quiet">{words.first.goesOn}</p>
        </>
      );
    case "asked":
      return (
        <>
          <Heading key="asked">{words.first.came(pairing.with ?? words.partner)}</Heading>
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
    case "paired":
      return null;
  }
};
