import { effect } from "@preact/signals";
import { keepCards, keepsHere, lock, unlock } from "../keeping/keeping";
import { arrive, standing, who } from "../logins/logins";
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

/** What lies locked here for this person is opened once a login, as soon as the server is near. */
const unlockOnce = () => {
  let unlocked = false;
  effect(() => {
    if (who.value.kind !== "in") unlocked = false;
    // A login that has ended elsewhere locks as well, also where nothing but that was found on arriving.
    if (who.value.kind === "out") lock();
    else if (live.nearness.value === "near" && !unlocked) {
      unlocked = true;
      unlock().then(
        done => {
          unlocked = done;
        },
        () => undefined,
      );
    }
  });
};

/** Where words are kept on this device, so are the cards as they stand: what helps opens without signal too. */
const keepTheCards = () => {
  const cards = views.of("cards");
  effect(() => (keepsHere.value ? live.watch("cards") : undefined));
  effect(() => {
    if (keepsHere.value && cards.value) keepCards(cards.value);
  });
};

export const keepLive = (): void => {
  unlockOnce();
  keepTheCards();
  effect(() => {
    if (who.value.kind === "in") live.start();
  });
  addEventListener("online", () => {
    if (who.peek().kind === "away") arrive();
    live.nudge();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") live.nudge();
  });
};
