import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

let arrived = false;

/** The question or title of a screen. It takes the focus when it arrives, at the top, so that it is read out and the keyboard starts there. */
export const Heading = ({ children, id }: { children: ComponentChildren; id?: string }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // The very first screen leaves the focus where the browser puts it: before the way out.
    if (arrived) {
      scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    arrived = true;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} id={id} dir="auto">
      {children}
    </h1>
  );
};
