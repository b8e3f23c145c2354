import { Button } from "../../parts/Button";
import { Heading } from "../../parts/Heading";
import { Page } from "../../parts/Page";
import { Examples, Signal } from "../../parts/Standing";
import { useView } from "../../parts/View";
import { words } from "../../words";
import { When } from "../today/Booked";
import { SignsInAs } from "./SignsInAs";
import { letGo } from "./thread";

const evening = 17;
const morning = 4;

const isEvening = (hour: number) => hour >= evening || hour < morning;

/** The end of the first evening: what is booked, and leave to stop. */
export const Enough = ({ paired }: { paired: boolean }) => {
  const booked = useView("today")?.booked;
  const tonight = isEvening(new Date().getHours());
  return (
    <Page
      asks
      corner={<Examples />}
      under={
        <Button kind="primary" press={letGo}>
          {words.first.toToday}
        </Button>
      }
    >
      <Signal />
      <Heading>{tonight ? words.first.enoughTonight : words.first.enoughToday}</Heading>
      {booked ? (
        <p>
          <When booked={booked} />
        </p>
      ) : (
        <p>{paired ? words.first.restBoth : words.first.restAlone}</p>
      )}
      <p class="quiet">{words.first.closeIt}</p>
      <SignsInAs />
    </Page>
  );
};
