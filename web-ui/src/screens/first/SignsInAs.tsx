import { views } from "../../live";
import { words } from "../../words";

const us = views.of("us");

/** What this person signs in with, said on the way: the digits are new to them, and nothing has to be done about it tonight. */
export const SignsInAs = () =>
  us.value ? (
    <p class="quiet small">
      {words.first.signsInAs} <strong>{us.value.me.signInName}</strong>
    </p>
  ) : null;
