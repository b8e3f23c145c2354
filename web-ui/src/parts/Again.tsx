import type { Heard } from "../contract";
import { words } from "../words";
import { Words } from "./Said";

/** Something that was agreed or meant, as it stands; where it is made of several, each says what it is. */
export const AsItStands = ({ entries }: { entries: readonly Heard[] }) => (
  <div class="stack">
    {entries.map((entry, at) => (
      <div key={at} class={`said ${entry.who}`}>
        {entries.length > 1 && (
          <p class="quiet small" dir="auto">
            {entry.prompt}
          </p>
        )}
        {entry.value ? <Words value={entry.value} /> : <p class="quiet">{words.step.removed}</p>}
      </div>
    ))}
  </div>
);
