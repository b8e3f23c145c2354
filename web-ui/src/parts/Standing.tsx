import { computed, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { setting } from "../edge/settings";
import { live, views } from "../live";
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

/** Says when this page and the server are not in step. */
export const Signal = () => {
  const lasting = useSignal(false);
  const nearness = live.nearness.value;
  useEffect(() => {
    lasting.value = false;
    if (nearness !== "away") return;
    const timer = setTimeout(() => {
      lasting.value = true;
    }, worthSaying);
    return () => clearTimeout(timer);
  }, [nearness, lasting]);

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
