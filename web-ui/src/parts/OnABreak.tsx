import { words } from "../words";

/** What both read while the two are on a break; it says no name and no day. */
export const OnABreak = () => (
  <section class="card" role="status">
    <p class="question">{words.respite.now}</p>
    <p>{words.respite.keeps}</p>
  </section>
);
