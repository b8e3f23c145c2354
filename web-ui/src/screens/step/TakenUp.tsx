import type { Sitting } from "../../contract";
import { AsItStands } from "../../parts/Again";
import { useView } from "../../parts/View";
import { words } from "../../words";

/** What is being looked at again, in its own words, above every question about it. */
export const TakenUp = ({ about }: { about: NonNullable<Sitting["about"]> }) => {
  const one = useView("kept")?.again?.find(
    other => other.about.sitting === about.sitting && other.about.outcome === about.outcome,
  );
  if (!one) return null;
  return (
    <section class="card" aria-label={words.again.this}>
      <p class="quiet small" dir="auto">
        {one.title}
      </p>
      <AsItStands entries={one.entries} />
    </section>
  );
};
