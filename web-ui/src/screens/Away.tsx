import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { type Apart, readApart } from "../keeping/keeping";
import { arrive } from "../logins/logins";
import { Button } from "../parts/Button";
import { Heading } from "../parts/Heading";
import { Link } from "../parts/Link";
import { Page } from "../parts/Page";
import { words } from "../words";

/** Hearth opened without signal: help is here, and what this person keeps on this device. */
export const Away = () => {
  const kept = useSignal<Apart | undefined>(undefined);
  useEffect(() => {
    readApart().then(
      found => {
        kept.value = found;
      },
      () => undefined,
    );
  }, [kept]);
  return (
    <Page
      asks
      under={
        <>
          <Button kind="primary" whole press={arrive}>
            {words.apart.again}
          </Button>
          <Link to={{ at: "help" }} class="button plain whole">
            {words.apart.help}
          </Link>
        </>
      }
    >
      <Heading>{words.apart.title}</Heading>
      <p>{kept.value?.wordsWait ? words.apart.wordsWait : words.apart.line}</p>
    </Page>
  );
};
