import { effect } from "@preact/signals";
import { standing, who } from "../logins/logins";
import { onForget } from "../safety/forget";
import { Views } from "../views/views";
import { Live } from "./live";

/** This tab's views and its one socket, open while somebody is signed in. */
export const views = new Views();

const open = () => new WebSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/live`);

export const live = new Live(
  { open, standing, newId: () => crypto.randomUUID(), random: Math.random },
  views,
);

onForget(() => {
  live.stop();
  views.clear();
});

export const keepLive = (): void => {
  effect(() => {
    if (who.value.kind === "in") live.start();
  });
  addEventListener("online", () => live.nudge());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") live.nudge();
  });
};
