import type { Practise as PractiseView } from "../contract";
import { Heading } from "../parts/Heading";
import { Notice } from "../parts/Notice";
import { Offer } from "../parts/Offer";
import { Page } from "../parts/Page";
import { Examples, Signal } from "../parts/Standing";
import { View } from "../parts/View";
import { words } from "../words";
import { begin, notBegun } from "./begin";

const shelves = ["forNow", "forTheWeek", "ourList"] as const;

/** Everything there is to practise: for now, for the week, and what keeps until it fits. */
export const Practise = () => (
  <Page tabs corner={<Examples />}>
    <Heading>{words.practise.title}</Heading>
    <Signal />
    <Notice>{notBegun.value && <p>{notBegun.value}</p>}</Notice>
    <View
      name="practise"
      waiting={<p class="quiet">{words.opening}</p>}
      refused={problem => <p>{problem.title}</p>}
    >
      {view => (
        <div class="stack wide apart">
          <p class="quiet">{words.practise.goodWhen}</p>
          {shelves.map(shelf => (
            <Shelf key={shelf} shelf={shelf} view={view} />
          ))}
        </div>
      )}
    </View>
  </Page>
);

const Shelf = ({ shelf, view }: { shelf: (typeof shelves)[number]; view: PractiseView }) => (
  <section class="stack">
    <h2>{words.practise[shelf]}</h2>
    {view[shelf].length === 0 && <p class="quiet">{words.practise.empty[shelf]}</p>}
    {shelf === "ourList" && view.ourList.length > 0 && (
      <p class="quiet small">{words.practise.ourListLine}</p>
    )}
    {view[shelf].map(card => (
      <Offer
        key={card.exercise}
        title={card.title}
        line={card.goodWhen}
        minutes={card.minutes}
        {...(card.from && { above: words.practise.from(card.from) })}
        begin={shelf === "ourList" ? undefined : () => begin(card.exercise)}
      />
    ))}
  </section>
);
