import type { Sitting } from "../../contract";
import { Button } from "../../parts/Button";
import { words } from "../../words";
import { act } from "./acts";

type Props = { view: Sitting };

/** Whether it has landed: said by each alone whenever it has, and read by both once both have. Nothing else is asked, and nothing is counted. */
export const Repairs = ({ view }: Props) => (
  <>
    {view.repairs?.map(one => (
      <section key={one.outcome} class="card" role="status">
        {one.both ? (
          <p>{words.repair.both}</p>
        ) : one.mine ? (
          <p>{words.repair.mine}</p>
        ) : (
          <>
            <p>{words.repair.line}</p>
            <Button kind="plain" press={() => act(view.sitting, { do: "mend", outcome: one.outcome })}>
              {words.repair.landed}
            </Button>
          </>
        )}
      </section>
    ))}
  </>
);
