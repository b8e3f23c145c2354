import type { ComponentChildren } from "preact";
import { address, go, type Place } from "../router/router";

type Props = { to: Place; children: ComponentChildren; class?: string; current?: boolean; label?: string };

/** A link inside Hearth: a real address, followed without loading the page anew. */
export const Link = ({ to, children, class: look, current, label }: Props) => (
  <a
    href={address(to)}
    class={look}
    aria-current={current ? "page" : undefined}
    aria-label={label}
    onClick={event => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      go(to);
    }}
  >
    {children}
  </a>
);
