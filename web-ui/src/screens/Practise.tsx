import type { ExerciseCard, Phase, Practise as PractiseView } from "../contract";
import { Ask } from "../parts/Ask";
import { Heading } from "../parts/Heading";
import { Notice } from "../parts/Notice";
import { Offer } from "../parts/Offer";
import { Page } from "../parts/Page";
import { Examples, Signal } from "../parts/Standing";
import { View } from "../parts/View";
import { words } from "../words";
import { begin, notBegun } from "./begin";

const say = words.practise;
const phases = ["notice", "make-sense", "practise", "keep"] as const satisfies readonly Phase[];

/** Everything there is to practise, by the four phases: one's own lies open, the others behind a touch, and last what keeps until it fits. */
export const Practise = () => (
  <Page tabs corner={<Examples />}>
    <Heading>{say.title}</Heading>
    <Signal />
    <Notice>{notBegun.value && <p>{notBegun.value}</p>}</Notice>
    <View
      name="practise"
      waiting={<p class="quiet">{words.opening}</p>}
      refused={problem => <p>{problem.title}</p>}
    >
      {view => (
        <div class="stack wide">
          {view.phases.map(({ phase, cards }, at) => (
            <Shelf key={phase} title={say.phases[phase].title} line={say.phases[phase].line} open={at === 0}>
              {cards.length === 0 && <p class="quiet">{say.nothingHere}</p>}
              <Offers cards={cards} open />
            </Shelf>
          ))}
          {view.ourList.length > 0 && (
            <Shelf title={say.ourList} line={say.ourListLine}>
              <Offers cards={view.ourList} />
            </Shelf>
          )}
          <Where view={view} />
        </div>
      )}
    </View>
  </Page>
);

type ShelfProps = { title: string; line: string; open?: boolean; children: preact.ComponentChildren };

const Shelf = ({ title, line, open, children }: ShelfProps) => (
  <details class="shelf" open={open}>
    <summary>
      <h2>{title}</h2>
      <p class="quiet small">{line}</p>
    </summary>
    <div class="stack">{children}</div>
  </details>
);

const Offers = ({ cards, open }: { cards: readonly ExerciseCard[]; open?: boolean }) => (
  <>
    {cards.map(card => (
      <Offer
        key={card.exercise}
        title={card.title}
        line={card.goodWhen}
        minutes={card.minutes}
        below={card.withSomebody ? say.withSomebody : undefined}
        {...(card.from && { above: say.from(card.from) })}
        begin={open ? () => begin(card.exercise) : undefined}
      />
    ))}
  </>
);

/** Which of them stands first is one's own choice, changed as often as one likes, and seen by nobody else. */
const Where = ({ view }: { view: PractiseView }) => (
  <details>
    <summary>{view.phase ? say.chosen(say.phases[view.phase].title) : say.choose}</summary>
    <div class="stack">
      <p class="quiet small">{say.chooseLine}</p>
      {phases
        .filter(phase => phase !== view.phase)
        .map(phase => (
          <Ask
            key={phase}
            kind="plain"
            method="PUT"
            path="/phase"
            body={{ phase }}
            line={say.phases[phase].line}
          >
            {say.phases[phase].title}
          </Ask>
        ))}
      {view.phase && (
        <Ask kind="quiet" method="PUT" path="/phase" body={{ phase: "none" }}>
          {say.chooseNone}
        </Ask>
      )}
    </div>
  </details>
);
