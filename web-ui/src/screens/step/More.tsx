import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Sitting } from "../../contract";
import { Ask } from "../../parts/Ask";
import { Button } from "../../parts/Button";
import { Link } from "../../parts/Link";
import { go } from "../../router/router";
import { words } from "../../words";
import { act } from "./acts";

/** A letter of the other's, whether it has been read or still asks for a good moment. */
const isFromThem = (view: Sitting) =>
  view.scene.kind === "asked" || view.heard.some(one => one.sent && one.who === "partner");

/** "…": not today, leave, help. One tap each, and never a question why. */
export const More = ({ view }: { view: Sitting }) => {
  const open = useSignal(false);
  const menu = useRef<HTMLDivElement>(null);
  const close = () => {
    open.value = false;
  };

  useEffect(() => {
    if (!open.value) return;
    const outside = (event: Event) => {
      if (!menu.current?.contains(event.target as Node)) open.value = false;
    };
    const onEscape = ({ key }: KeyboardEvent) => {
      if (key !== "Escape") return;
      open.value = false;
      menu.current?.querySelector("button")?.focus();
    };
    addEventListener("pointerdown", outside);
    addEventListener("keydown", onEscape);
    return () => {
      removeEventListener("pointerdown", outside);
      removeEventListener("keydown", onEscape);
    };
  }, [open, open.value]);

  const offer = (doing: "not-today" | "leave", say: string, line: string) =>
    view.offers.includes(doing) && (
      <Button
        kind="plain"
        line={line}
        press={() => {
          close();
          act(view.sitting, { do: doing });
        }}
      >
        {say}
      </Button>
    );

  return (
    <div ref={menu}>
      <Button kind="plain" label={words.more} expanded={open.value} press={() => (open.value = !open.value)}>
        …
      </Button>
      {open.value && (
        <div class="menu stack">
          {offer("not-today", words.step.notToday, words.step.notTodayLine)}
          {offer("leave", words.step.leave, words.step.leaveLine)}
          {isFromThem(view) && (
            <Ask
              kind="plain"
              method="PUT"
              path="/quiet"
              body={{ on: true }}
              line={words.quiet.line}
              done={() => go({ at: "today" })}
            >
              {words.quiet.title}
            </Ask>
          )}
          <Link to={{ at: "today" }} class="button plain">
            {words.backToToday}
          </Link>
          <Link to={{ at: "cards" }} class="button plain">
            {words.cards.link}
          </Link>
          <Link to={{ at: "help" }} class="button plain">
            {words.step.help}
          </Link>
        </div>
      )}
    </div>
  );
};
