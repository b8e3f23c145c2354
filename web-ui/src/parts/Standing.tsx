import { computed, signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { setting } from "../edge/settings";
import { live, views } from "../live";
import { onForget } from "../safety/forget";
import { words } from "../words";
import { Notice } from "./Notice";

const us = views.of("us");
const today = views.of("today");

/** Whether these are the made-up people of a demo; every screen says so, also before anybody is in. */
export const areExamples = computed(
  () => us.value?.example === true || today.value?.example === true || setting("hearth-example") !== "",
);

export const Examples = () => (areExamples.value ? <p class="example">{words.example}</p> : null);

/** A blink of the connection is nobody's business; only what lasts is said. */
const worthSaying = 3_000;

/** Outlives the question on the screen: going on to the next one doesn't take the sentence away. */
const lasting = signal(false);
onForget(() => {
  lasting.value = false;
});

/** Says when this page and the server are not in step. */
export const Signal = () => {
  const nearness = live.nearness.value;
  useEffect(() => {
    if (nearness !== "away") {
      lasting.value = false;
      return;
    }
    const timer = setTimeout(() => {
      lasting.value = true;
    }, worthSaying);
    return () => clearTimeout(timer);
  }, [nearness]);

  if (nearness === "old") {
    return (
      <Notice>
        <p>{words.old}</p>
        <a class="button plain" href={location.pathname}>
          {words.renewed}
        </a>
      </Notice>
    );
  }
  return <Notice>{lasting.value && nearness === "away" && <p>{words.away}</p>}</Notice>;
};
