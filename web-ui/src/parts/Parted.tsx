import { words } from "../words";
import { Link } from "./Link";
import { Notice } from "./Notice";
import { useView } from "./View";

const week = 7 * 24 * 3_600_000;

/** Said to both alike, and for a week: the two aren't paired any more. */
export const Parted = ({ here }: { here: "us" | "elsewhere" }) => {
  const parted = useView("us")?.parted;
  const fresh = parted !== undefined && Date.now() - Date.parse(parted.until) < week;
  return (
    <Notice>
      {parted && fresh && (
        <>
          <p dir="auto">{words.us.parted(parted.callName)}</p>
          {here === "elsewhere" && (
            <p>
              <Link to={{ at: "us" }}>{words.us.partedLine}</Link>
            </p>
          )}
        </>
      )}
    </Notice>
  );
};
