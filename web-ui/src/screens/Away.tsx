import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { wordsWait } from "../keeping/keeping";
import { arrive } from "../logins/logins";
import { Button } from "../parts/Button";
import { Heading } from "../parts/Heading";
import { Link } from "../parts/Link";
import { Page } from "../parts/Page";
import { words } from "../words";
import { CardLinks, useKeptCards } from "./Cards";

/** How often it looks by itself whether the server is back; where the signal was gone, its return is noticed at once. */
const lookEvery = 4_000;

/** Hearth opened without signal: help is here, and what this person keeps on this device. */
export const Away = () => {
  const cards = useKeptCards()?.cards ?? [];
  const waits = useSignal(false);
  useEffect(() => {
    wordsWait().then(
      found => {
        waits.value = found;
      },
      () => undefined,
    );
  }, [waits]);
  useEffect(() => {
    let looking: ReturnType<typeof setTimeout>;
    const later = () => {
      looking = setTimeout(async () => {
        if (document.visibilityState === "visible") await arrive();
        later();
      }, lookEvery);
    };
    later();
    return () => clearTimeout(looking);
  }, []);
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
      {waits.value && <p>{words.apart.wordsWait}</p>}
      {cards.length > 0 && (
        <>
          <p>{words.apart.cards}</p>
          <CardLinks cards={cards} look="plain" />
        </>
      )}
      {!waits.value && cards.length === 0 && <p>{words.apart.line}</p>}
    </Page>
  );
};
