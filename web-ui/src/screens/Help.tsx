import { setting } from "../edge/settings";
import { who } from "../logins/logins";
import { Button } from "../parts/Button";
import { Heading } from "../parts/Heading";
import { Link } from "../parts/Link";
import { Page } from "../parts/Page";
import { Examples } from "../parts/Standing";
import { goBack } from "../router/router";
import { wholeDay, words } from "../words";

/** Help, without a login: only lines with people behind them, and only those that somebody has checked. */
export const Help = () => {
  const say = words.help;
  // A therapist has no cards, and none of the couple's own screens.
  const couples = who.value.kind === "in" && !who.value.person.practitioner;
  const operator = setting("hearth-operator");
  const contact = setting("hearth-contact");
  const lines = setting("hearth-help-lines")
    .split("\n")
    .filter(line => line.trim() !== "");
  const checked = setting("hearth-help-checked");
  return (
    <Page
      tabs={couples}
      corner={<Examples />}
      under={
        <div class="row">
          {couples && (
            <Link to={{ at: "cards" }} class="button plain">
              {words.cards.link}
            </Link>
          )}
          <Button kind="quiet" press={() => goBack({ at: who.value.kind === "in" ? "today" : "door" })}>
            {say.back}
          </Button>
        </div>
      }
    >
      <Heading>{say.title}</Heading>
      <p>
        <strong>{say.danger}</strong>
      </p>
      <p>{say.emergency}</p>
      <p>{say.cant}</p>
      {lines.length === 0 || checked === "" ? (
        <p class="quiet">{say.numbers}</p>
      ) : (
        <section class="card">
          <h2>{say.people}</h2>
          {lines.map(line => (
            <p key={line} dir="auto">
              {line}
            </p>
          ))}
          <p class="quiet">{say.checked(wholeDay(checked))}</p>
        </section>
      )}
      {contact !== "" && (
        <section class="card">
          <h2>{say.operator}</h2>
          {operator !== "" && <p dir="auto">{operator}</p>}
          <p dir="auto">{contact}</p>
        </section>
      )}
      <p>{say.notWatched}</p>
      <Lines title={say.afraid} lines={say.afraidLines} />
      <Lines title={say.leaving} lines={say.leavingLines} />
    </Page>
  );
};

const Lines = ({ title, lines }: { title: string; lines: readonly string[] }) => (
  <section class="stack">
    <h2>{title}</h2>
    {lines.map(line => (
      <p key={line}>{line}</p>
    ))}
  </section>
);
