import { Button } from "../../parts/Button";
import { Heading } from "../../parts/Heading";
import { Notice } from "../../parts/Notice";
import { Page } from "../../parts/Page";
import { Examples, Signal } from "../../parts/Standing";
import { words } from "../../words";
import { begin, notBegun } from "../begin";
import { SignsInAs } from "./SignsInAs";
import { letGo, mark } from "./thread";

/** Alone: two small things that are worth having, whoever else ever comes. */
export const Choose = () => (
  <Page
    asks
    corner={<Examples />}
    under={
      <div class="row">
        <Button kind="quiet" press={letGo}>
          {words.first.toToday}
        </Button>
      </div>
    }
  >
    <Signal />
    <Heading>{words.first.choose}</Heading>
    <Notice>{notBegun.value && <p>{notBegun.value}</p>}</Notice>
    <ul class="stack">
      {(["kind-pause", "calm-kit"] as const).map(exercise => (
        <li key={exercise}>
          <Button kind="line" line={words.first.choices[exercise].line} press={() => go(exercise)}>
            {words.first.choices[exercise].say}
          </Button>
        </li>
      ))}
    </ul>
    <p class="quiet small">{words.first.justYours}</p>
    <SignsInAs />
  </Page>
);

const go = async (exercise: string) => {
  if (await begin(exercise)) mark({ begun: true });
};
