import type { Heard } from "../contract";
import { words } from "../words";
import { Words } from "./Said";

/** Something that was agreed or meant, as it stands: its words and nothing around them. */
export const AsItStands = ({ entries }: { entries: readonly Heard[] }) => (
  <div class="stack">
    {entries.map((entry, at) => (
      <div key={at} class={`said ${entry.who}`}>
        {entry.value ? <Words value={entry.value} /> : <p class="quiet">{words.step.removed}</p>}
      </div>
    ))}
  </div>
);
