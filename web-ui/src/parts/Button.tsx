import type { ComponentChildren } from "preact";

export type ButtonKind = "primary" | "plain" | "quiet" | "line";

type Props = {
  kind: ButtonKind;
  press: () => void;
  children: ComponentChildren;
  /** Said instead of the visible words where those alone are not enough; begins with them. */
  label?: string | undefined;
  whole?: boolean;
  pressed?: boolean;
  expanded?: boolean;
  class?: string;
};

/** A button that says what happens. It is never disabled: pressing it too early says what is missing. */
export const Button = ({ kind, press, children, label, whole, pressed, expanded, class: more }: Props) => (
  <button
    type="button"
    class={["button", kind, whole ? "whole" : "", more ?? ""].filter(Boolean).join(" ")}
    aria-label={label}
    aria-pressed={pressed}
    aria-expanded={expanded}
    onClick={press}
  >
    {children}
  </button>
);

/** The one button that a form is sent with. */
export const Send = ({ children }: { children: ComponentChildren }) => (
  <button type="submit" class="button primary">
    {children}
  </button>
);
