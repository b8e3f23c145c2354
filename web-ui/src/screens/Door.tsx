import { Button } from "../parts/Button";
import { Heading } from "../parts/Heading";
import { Link } from "../parts/Link";
import { Page } from "../parts/Page";
import { go, heldCode } from "../router/router";
import { words } from "../words";
import { intention } from "./intention";

const lines = ["moment", "rhythm", "alone", "code"] as const;

/** The first screen: four true lines, each of them a way in. */
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
    <Heading>{words.door.title}</Heading>
    {heldCode.value !== "" && <p>{words.door.codeHeld}</p>}
    <ul class="stack">
      {lines.map(line => (
        <li key={line}>
          <Button
            kind="line"
            press={() => {
              intention.value = line;
              go({ at: "sign-up" });
            }}
          >
            {words.door[line]}
          </Button>
        </li>
      ))}
    </ul>
    <p class="quiet small">{words.door.note}</p>
  </Page>
);
