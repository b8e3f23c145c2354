import type { Sitting } from "../../contract";
import { Button } from "../../parts/Button";
import { Heading } from "../../parts/Heading";
import { AllSaid } from "../../parts/Said";
import { words } from "../../words";
import { BackToToday, Frame } from "./Frame";

/** Both chose, and it opens for both in the same second: one unfolding. */
export const Opened = ({ view, part, goOn }: { view: Sitting; part: string; goOn: () => void }) => (
  <Frame
    view={view}
    beside={<BackToToday />}
    primary={
      <Button kind="primary" press={goOn}>
        {words.step.goOnFromOpen}
      </Button>
    }
  >
    <Heading>{words.step.opened}</Heading>
    <div class="unfolds">
      <AllSaid heard={view.heard.filter(one => one.part === part)} partner={view.partner ?? words.partner} />
    </div>
  </Frame>
);
