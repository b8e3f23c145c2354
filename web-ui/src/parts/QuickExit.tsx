import { exitAddress, leaveFast } from "../safety/exit";
import { words } from "../words";
import { Button } from "./Button";

/** For assistive technology: the first stop of the Tab key on every screen. */
export const QuickExitLink = () => (
  <a
    class="skip"
    href={exitAddress()}
    onClick={event => {
      event.preventDefault();
      leaveFast();
    }}
  >
    {words.exit.link}
  </a>
);

export const QuickExit = () => (
  <Button kind="plain" press={leaveFast}>
    {words.exit.button}
  </Button>
);
