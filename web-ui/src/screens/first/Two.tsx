import { useEffect } from "preact/hooks";
import type { Today } from "../../contract";
import { Button } from "../../parts/Button";
import { Heading } from "../../parts/Heading";
import { Notice } from "../../parts/Notice";
import { Page } from "../../parts/Page";
import { Examples, Signal } from "../../parts/Standing";
import { useView } from "../../parts/View";
import { go } from "../../router/router";
import { words } from "../../words";
import { begin, notBegun } from "../begin";
import { type Line, mark } from "./thread";

type Props = { partner: string; line: Line };

/** Both are in. Whoever came with a rough moment may reach out; the other need do nothing, and what is begun opens here. */
export const Two = ({ partner, line }: Props) => {
  const today = useView("today");
  const open = today && underWay(today);
  useEffect(() => {
    if (open === undefined) return;
    mark({ begun: true });
    go({ at: "sitting", sitting: open });
  }, [open]);

  return (
    <Page
      asks
      corner={<Examples />}
      under={
        <>
          <Begin line={line} partner={partner} today={today} />
          <div class="row">
            <Button kind="quiet" press={() => mark({ begun: true })}>
              {words.first.enoughForNow}
            </Button>
          </div>
        </>
      }
    >
      <Signal />
      <Heading>{words.first.two(partner)}</Heading>
      <p>{words.us.joining}</p>
      {line === "code" && <p>{words.first.opensHere(partner)}</p>}
      <Notice>{notBegun.value && <p>{notBegun.value}</p>}</Notice>
    </Page>
  );
};

/** Something of the two of them that is open; what was begun before, alone, stays where it is. */
const underWay = (today: Today): string | undefined =>
  today.cards.find(card => card.kind === "sitting" && card.sitting !== undefined && card.together === true)
    ?.sitting;

const Begin = ({ line, partner, today }: Props & { today: Today | undefined }) => {
  if (line === "moment")
    return (
      <Button kind="primary" line={words.first.repairLine} press={() => start("small-repair")}>
        {words.first.repair(partner)}
      </Button>
    );
  const first = today?.suggestions[0];
  if (!first) return null;
  return (
    <Button
      kind={line === "code" ? "plain" : "primary"}
      whole
      line={words.today.minutes(first.minutes)}
      press={() => start(first.exercise)}
    >
      {words.first.start(first.title)}
    </Button>
  );
};

const start = async (exercise: string) => {
  if (await begin(exercise)) mark({ begun: true });
};
