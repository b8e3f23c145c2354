import type { TodayCard } from "../../contract";
import { AsItStands } from "../../parts/Again";
import { Button } from "../../parts/Button";
import { Link } from "../../parts/Link";
import { hour, words } from "../../words";
import { begin } from "../begin";

type Props = { card: TodayCard; look: "primary" | "plain" };

/** Something that is under way, or comes round. */
export const OpenCard = ({ card, look }: Props) => (
  <article class="card">
    <h2 dir="auto">{card.title}</h2>
    {card.line && <p dir="auto">{card.line}</p>}
    {card.entries && <AsItStands entries={card.entries} />}
    {card.until && <p class="quiet small">{words.today.until(hour(new Date(card.until), new Date()))}</p>}
    <Action card={card} look={look} />
  </article>
);

const Action = ({ card, look }: Props) => {
  const { sitting, exercise, about } = card;
  const says = about ? words.again.look : words.today.open;
  const label = `${says}: ${card.title}`;
  if (sitting) {
    return (
      <Link to={{ at: "sitting", sitting }} class={`button ${look}`} label={label}>
        {words.today.open}
      </Link>
    );
  }
  return exercise ? (
    <Button kind={look} label={label} press={() => begin(exercise, about)}>
      {says}
    </Button>
  ) : null;
};
