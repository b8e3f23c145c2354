import type { TodayCard, Today as TodayView } from "../contract";
import { Button } from "../parts/Button";
import { Heading } from "../parts/Heading";
import { Link } from "../parts/Link";
import { Notice } from "../parts/Notice";
import { Page } from "../parts/Page";
import { Parted } from "../parts/Parted";
import { Examples, Signal } from "../parts/Standing";
import { View } from "../parts/View";
import { hour, words } from "../words";
import { begin, notBegun } from "./begin";

/** One suggestion with its reason, one alternative, and what is open. */
export const Today = () => (
  <Page tabs corner={<Examples />}>
    <Heading>{words.today.title}</Heading>
    <Signal />
    <Parted here="elsewhere" />
    <Notice>{notBegun.value && <p>{notBegun.value}</p>}</Notice>
    <View
      name="today"
      waiting={<p class="quiet">{words.opening}</p>}
      refused={problem => <p>{problem.title}</p>}
    >
      {view => <Cards view={view} />}
    </View>
  </Page>
);

const Cards = ({ view }: { view: TodayView }) => {
  const [first, second] = view.suggestions;
  // What comes round is suggested with its reason; the same once more as a card would be one too many.
  const cards = view.cards.filter(
    card => card.sitting !== undefined || !view.suggestions.some(one => one.exercise === card.exercise),
  );
  const nothing = !first && cards.length === 0;
  return (
    <div class="stack wide">
      {cards.length > 0 && (
        <section class="stack" aria-label={words.today.cards}>
          {cards.map((card, at) => (
            <OpenCard
              key={card.sitting ?? card.exercise ?? `${card.kind}-${at}`}
              card={card}
              look={at === 0 ? "primary" : "plain"}
            />
          ))}
        </section>
      )}
      {first && <Suggestion suggestion={first} primary={cards.length === 0} label={words.today.suggestion} />}
      {second && <Suggestion suggestion={second} primary={false} label={words.today.other} />}
      {nothing && (
        <section class="stack">
          <p>{words.today.empty}</p>
          <Link to={{ at: "practise" }} class="button plain">
            {words.today.toPractise}
          </Link>
        </section>
      )}
    </div>
  );
};

type SuggestionProps = { suggestion: TodayView["suggestions"][number]; primary: boolean; label: string };

const Suggestion = ({ suggestion, primary, label }: SuggestionProps) => (
  <section class="card">
    <p class="quiet small">{label}</p>
    <h2 dir="auto">{suggestion.title}</h2>
    <p dir="auto">{suggestion.reason}</p>
    <p class="quiet small">{words.today.minutes(suggestion.minutes)}</p>
    <Button
      kind={primary ? "primary" : "plain"}
      label={`${words.today.begin}: ${suggestion.title}`}
      press={() => begin(suggestion.exercise)}
    >
      {words.today.begin}
    </Button>
  </section>
);

type CardProps = { card: TodayCard; look: "primary" | "plain" };

const OpenCard = ({ card, look }: CardProps) => (
  <article class="card">
    <h2 dir="auto">{card.title}</h2>
    {card.line && <p dir="auto">{card.line}</p>}
    {card.until && <p class="quiet small">{words.today.until(hour(new Date(card.until), new Date()))}</p>}
    <CardAction card={card} look={look} />
  </article>
);

const CardAction = ({ card, look }: CardProps) => {
  const { sitting, exercise } = card;
  const label = `${words.today.open}: ${card.title}`;
  if (sitting) {
    return (
      <Link to={{ at: "sitting", sitting }} class={`button ${look}`} label={label}>
        {words.today.open}
      </Link>
    );
  }
  if (exercise) {
    return (
      <Button kind={look} label={label} press={() => begin(exercise)}>
        {words.today.open}
      </Button>
    );
  }
  return card.kind === "invitation" ? (
    <Link to={{ at: "us" }} class={`button ${look}`} label={label}>
      {words.today.open}
    </Link>
  ) : null;
};
