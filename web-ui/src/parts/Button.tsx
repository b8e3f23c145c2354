import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

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
  /** A line within the button that explains it, read after its name. */
  line?: string | undefined;
};

/** A button that says what happens. It is never disabled: pressing it too early says what is missing. */
export const Button = ({ kind, press, children, label, whole, pressed, expanded, line }: Props) => {
  const id = useId();
  return (
    <button
      type="button"
      class={["button", kind, whole ? "whole" : ""].filter(Boolean).join(" ")}
      aria-label={label}
      aria-labelledby={line ? `${id}-name` : undefined}
      aria-describedby={line ? `${id}-line` : undefined}
      aria-pressed={pressed}
      aria-expanded={expanded}
      onClick={press}
    >
      {line ? <span id={`${id}-name`}>{children}</span> : children}
      {line && (
        <span id={`${id}-line`} class="small">
          {line}
        </span>
      )}
    </button>
  );
};

/** The one button that a form is sent with. */
export const Send = ({ children }: { children: ComponentChildren }) => (
  <button type="submit" class="button primary">
    {children}
  </button>
);
