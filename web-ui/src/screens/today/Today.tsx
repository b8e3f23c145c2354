import type { Today as TodayView } from "../../contract";
import { views } from "../../live";
import { Button } from "../../parts/Button";
import { Heading } from "../../parts/Heading";
import { Link } from "../../parts/Link";
import { Notice } from "../../parts/Notice";
import { Offer } from "../../parts/Offer";
import { OnABreak } from "../../parts/OnABreak";
import { Page } from "../../parts/Page";
import { Parted } from "../../parts/Parted";
import { Words } from "../../parts/Said";
import { Examples, Signal } from "../../parts/Standing";
import { View } from "../../parts/View";
import { WaveBack, WaveCame } from "../../parts/Wave";
import { words } from "../../words";
import { begin, notBegun } from "../begin";
import { CardLinks } from "../Cards";
import { Booked } from "./Booked";
import { OpenCard } from "./OpenCard";

/** One suggestion with its reason, one alternative, what is open, what is booked, and the cards that help. */
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
      {view => <Day view={view} />}
    </View>
  </Page>
);

const us = views.of("us");

const Day = ({ view }: { view: TodayView }) => {
  const [first, second] = view.suggestions;
  // What comes round is suggested with its reason; the same once more as a card would be one too many.
  const cards = view.cards.filter(
    card =>
      card.sitting !== undefined ||
      card.about !== undefined ||
      !view.suggestions.some(one => one.exercise === card.exercise),
  );
  // What waits for somebody else stands there, and asks for nothing.
  const next = cards.findIndex(card => !card.waits);
  const asked = us.value?.pairing?.state === "asked" ? us.value.pairing.with : undefined;
  const nothing = !first && cards.length === 0;
  return (
    <div class="stack wide">
      {asked && <PairingCard name={asked} />}
      {view.onABreak && <OnABreak />}
      {view.wave && <WaveCame wave={view.wave} partner={view.partner ?? words.partner} />}
      {view.heavy && <Heavy line={view.heavy} />}
      {view.kept.length > 0 && <CardLinks cards={view.kept} look="quiet" />}
      {cards.length > 0 && (
        <section class="stack" aria-label={words.today.cards}>
          {cards.map((card, at) => (
            <OpenCard
              key={
                card.about
                  ? `${card.about.sitting}/${card.about.outcome}`
                  : (card.sitting ?? card.exercise ?? `${card.kind}-${at}`)
              }
              card={card}
              look={at === next ? "primary" : "plain"}
            />
          ))}
        </section>
      )}
      {first && <Suggestion suggestion={first} primary={next < 0} />}
      {view.booked && <Booked booked={view.booked} />}
      {second && (
        <Offer
          level="h2"
          above={words.today.other}
          title={second.title}
          line={second.reason}
          minutes={second.minutes}
          begin={() => begin(second.exercise)}
        />
      )}
      {view.promises.length > 0 && <Promises promises={view.promises} />}
      {view.wave && <WaveBack wave={view.wave} partner={view.partner ?? words.partner} />}
      {us.value?.me.recoverable === false && <WayBack />}
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

type SuggestionProps = { suggestion: TodayView["suggestions"][number]; primary: boolean };

const Suggestion = ({ suggestion, primary }: SuggestionProps) => (
  <section class="card">
    <p class="quiet small">{words.today.suggestion}</p>
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

const Promises = ({ promises }: { promises: TodayView["promises"] }) => (
  <section class="stack">
    <h2>{words.today.promises}</h2>
    {promises.map(promise => (
      <div key={`${promise.sitting}/${promise.prompt}`} class="said you">
        <Words value={promise.value} />
      </div>
    ))}
  </section>
);

/** After a day that was a lot: the way to people, and nothing that says what it was. */
const Heavy = ({ line }: { line: string }) => (
  <section class="card">
    <p>{line}</p>
    <Link to={{ at: "help" }} class="button plain">
      {words.today.people}
    </Link>
  </section>
);

/** Until there is a recovery code: what is lost without one, last and quietly, for an hour that suits. */
const WayBack = () => (
  <section class="stack">
    <h2>{words.wayBack.card}</h2>
    <p class="quiet">{words.wayBack.cardLine}</p>
    <Link to={{ at: "paper" }} class="button plain">
      {words.wayBack.make}
    </Link>
  </section>
);

/** Somebody has used this person's code. */
const PairingCard = ({ name }: { name: string }) => (
  <section class="card" role="status">
    <p dir="auto">{words.today.pairing(name)}</p>
    <Link to={{ at: "us" }} class="button plain">
      {words.today.look}
    </Link>
  </section>
);
