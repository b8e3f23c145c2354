import type { Booked as BookedTime } from "../../contract";
import { Link } from "../../parts/Link";
import { booked as said, words } from "../../words";

/** The booked time as it is said: tomorrow, 20:15. */
export const When = ({ booked }: { booked: BookedTime }) => (
  <strong>
    {words.today.booked[booked.when](booked.when === "later" ? said(booked.at) : booked.at.slice(-5))}
  </strong>
);

/** The next booked time, on one quiet line: it is kept, and nothing is to be done about it now. */
export const Booked = ({ booked }: { booked: BookedTime }) => (
  <section class="row">
    <div>
      <h2 class="quiet small">{words.today.next}</h2>
      <p>
        <When booked={booked} />
      </p>
      <p dir="auto">{booked.title}</p>
    </div>
    <Link
      to={{ at: "sitting", sitting: booked.sitting }}
      class="button quiet"
      label={`${words.today.look}: ${booked.title}`}
    >
      {words.today.look}
    </Link>
  </section>
);
