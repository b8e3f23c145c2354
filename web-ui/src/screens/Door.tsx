import { Button } from "../parts/Button";
import { Heading } from "../parts/Heading";
import { Link } from "../parts/Link";
import { Page } from "../parts/Page";
import { go, heldCode } from "../router/router";
import { words } from "../words";
import { type Line, spin } from "./first/thread";

const lines = ["moment", "rhythm", "alone", "code"] as const;

/** The first screen: four true lines, each of them a way in. Whoever came by a link has one of their own. */
export const Door = () => (
  <Page
    asks
    under={
      <div class="row">
        <Link to={{ at: "sign-in" }} class="button plain">
          {words.door.signIn}
        </Link>
        <Link to={{ at: "help" }} class="button quiet">
          {words.door.help}
        </Link>
      </div>
    }
  >
    {heldCode.value === "" ? <Lines /> : <Invited />}
    <p class="quiet small">{words.door.note}</p>
  </Page>
);

const enter = (line: Line) => {
  spin(line);
  go({ at: line === "code" && heldCode.peek() === "" ? "code" : "sign-up" });
};

const Lines = () => (
  <>
    <Heading>{words.door.title}</Heading>
    <ul class="stack">
      {lines.map(line => (
        <li key={line}>
          <Button kind="line" press={() => enter(line)}>
            {words.door[line]}
          </Button>
        </li>
      ))}
    </ul>
  </>
);

/** Somebody sent the link that led here. */
const Invited = () => (
  <>
    <Heading>{words.door.invited}</Heading>
    <p>{words.us.joining}</p>
    <Button kind="primary" press={() => enter("code")}>
      {words.door.comeIn}
    </Button>
    <Button
      kind="quiet"
      press={() => {
        heldCode.value = "";
      }}
    >
      {words.door.withoutCode}
    </Button>
  </>
);
