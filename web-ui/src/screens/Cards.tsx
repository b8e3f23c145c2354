import type { Cards as CardsView, Card as CardView } from "../contract";
import { Button } from "../parts/Button";
import { Heading } from "../parts/Heading";
import { Link } from "../parts/Link";
import { Page } from "../parts/Page";
import { Words } from "../parts/Said";
import { Examples, Signal } from "../parts/Standing";
import { View } from "../parts/View";
import { goBack } from "../router/router";
import { words } from "../words";

/** What was made in a calm hour, for another one: nothing to press but the way back. */
export const Cards = () => (
  <Page
    asks
    corner={<Examples />}
    under={
      <Button kind="plain" whole press={() => goBack({ at: "today" })}>
        {words.back}
      </Button>
    }
  >
    <Heading>{words.cards.title}</Heading>
    <Signal />
    <View
      name="cards"
      waiting={<p class="quiet">{words.opening}</p>}
      refused={problem => <p>{problem.title}</p>}
    >
      {view => <All view={view} />}
    </View>
  </Page>
);

const All = ({ view }: { view: CardsView }) => {
  if (view.cards.length === 0)
    return (
      <section class="stack">
        <p>{words.cards.empty}</p>
        <Link to={{ at: "practise" }} class="button plain">
          {words.cards.make}
        </Link>
      </section>
    );
  return (
    <div class="stack wide">
      {view.cards.map(card => (
        <Card key={`${card.exercise}/${card.outcome}`} card={card} />
      ))}
    </div>
  );
};

const Card = ({ card }: { card: CardView }) => (
  <article class="card helps">
    <h2 dir="auto">{card.title}</h2>
    {card.entries.map((entry, at) => (
      <section key={at} class="stack">
        <h3 class="quiet" dir="auto">
          {entry.prompt}
        </h3>
        {entry.value ? <Words value={entry.value} /> : <p class="quiet">{words.step.removed}</p>}
      </section>
    ))}
    <p class="quiet small">
      {card.entries.every(entry => entry.own || entry.who === "you") ? words.cards.own : words.cards.both}
    </p>
  </article>
);
