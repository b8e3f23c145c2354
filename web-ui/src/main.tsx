import { render } from "preact";
import "./look/tokens.css";
import "./look/base.css";
import "./look/frame.css";
import "./look/parts.css";
import "./look/inputs.css";
import "./look/pictures.css";
import "./look/us.css";
import "./look/motion.css";
import { keepLive } from "./live";
import { arrive } from "./logins/logins";
import { keepHelpNear } from "./offline/offline";
import { leaveFast, listenForShift } from "./safety/exit";
import { App } from "./screens/App";

const root = document.getElementById("hearth");
if (root) {
  listenForShift(document, leaveFast);
  render(<App />, root);
  keepLive();
  keepHelpNear();
  arrive();
}
