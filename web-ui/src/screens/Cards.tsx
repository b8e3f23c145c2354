import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Cards as CardsView, Card as CardView } from "../contract";
import { keptCards } from "../keeping/keeping";
import { who } from "../logins/logins";
import { Button } from "../parts/Button";
import { Heading } from "../parts/Heading";
import { Link } from "../parts/Link";
import { Page } from "../parts/Page";
import { AllSaid, Words } from "../parts/Said";
import { Examples, Signal } from "../parts/Standing";
import { View } from "../parts/View";
import { goBack } from "../router/router";
import { words } from "../words";

/** The cards that lie on this device: undefined until it has been looked, and none where none are kept. */
export const useKeptCards = (): CardsView | undefined => {
  const kept = useSignal<CardsView | undefined>(undefined);
  useEffect(() => {
    const found = (view: CardsView) => {
      kept.value = view;
    };
    keptCards().then(
      view => found(view ?? { cards: [] }),
      () => found({ cards: [] }),
    );
  }, [kept]);
  return kept.value;
};

const nameOf = ({ exercise, outcome }: Pick<CardView, "exercise" | "outcome">) => `${exercise}/${outcome}`;

/** One touch to what helps; the words themselves don't lie open here. */
export const CardLinks = ({
  cards,
  look,
}: {
  cards: readonly Pick<CardView, "exercise" | "outcome" | "title">[];
  look: "plain" | "quiet";
}) => (
  <nav class={look === "quiet" ? "row start" : "stack"} aria-label={words.today.kept}>
    {cards.map(card => (
      <Link key={nameOf(card)} to={{ at: "cards", top: nameOf(card) }} class={`button ${look}`}>
        {card.title}
      </Link>
    ))}
  </nav>
);

/** What was made in a calm hour, for another one: nothing to press but the way back. */
export const Cards = ({ top }: { top?: string | undefined }) => (
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
    {who.value.kind === "away" ? <FromThisDevice top={top} /> : <FromServer top={top} />}
  </Page>
);

type Top = { top: string | undefined };

const FromServer = ({ top }: Top) => (
  <>
    <Signal />
    <View name="cards" waiting={<FromThisDevice top={top} />} refused={problem => <p>{problem.title}</p>}>
      {view => (view.cards.length === 0 ? <None /> : <All view={view} top={top} />)}
    </View>
  </>
);

/** The copy on this device, as long as the server has not shown them. */
const FromThisDevice = ({ top }: Top) => {
  const kept = useKeptCards();
  if (kept && kept.cards.length > 0) return <All view={kept} top={top} />;
  const none = kept !== undefined && who.value.kind === "away";
  return <p class="quiet">{none ? words.apart.line : words.opening}</p>;
};

const None = () => (
  <section class="stack">
    <p>{words.cards.empty}</p>
    <Link to={{ at: "practise" }} class="button plain">
      {words.cards.make}
    </Link>
  </section>
);

const All = ({ view: { cards, partner }, top }: { view: CardsView } & Top) => {
  const first = cards.filter(card => nameOf(card) === top);
  const others = cards.filter(card => nameOf(card) !== top);
  return (
    <div class="stack wide">
      {[...first, ...others].map(card => (
        <Card key={nameOf(card)} card={card} partner={partner ?? words.partner} />
      ))}
    </div>
  );
};

const Card = ({ card, partner }: { card: CardView; partner: string }) => {
  const isMine = card.entries.every(entry => entry.own || entry.who === "you");
  return (
    <article class="card helps">
      <h2 dir="auto">{card.title}</h2>
      {isMine ? <Mine card={card} /> : <AllSaid heard={card.entries} partner={partner} onCard />}
      <p class="quiet small">{isMine ? words.cards.own : words.cards.both}</p>
    </article>
  );
};

/** One's own needs no name beside every line. */
const Mine = ({ card }: { card: CardView }) =>
  card.entries.map((entry, at) => (
    <section key={at} class="stack">
      <h3 class="quiet" dir="auto">
        {entry.prompt}
      </h3>
      {entry.value ? <Words value={entry.value} /> : <p class="quiet">{words.step.removed}</p>}
    </section>
  ));
