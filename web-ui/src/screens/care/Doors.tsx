import { Link } from "../../parts/Link";
import { words } from "../../words";

/** Where a therapist can go from here: back to the couples, and to Help, which is there for everybody. */
export const Doors = ({ back }: { back?: boolean }) => (
  <nav class="row" aria-label={words.tabs.label}>
    {back && (
      <Link to={{ at: "caseload" }} class="button plain">
        {words.caseload.back}
      </Link>
    )}
    <Link to={{ at: "help" }} class="button quiet">
      {words.tabs.help}
    </Link>
  </nav>
);
