import { type ComponentChildren, toChildArray } from "preact";
import { Heading } from "./Heading";

/** Something that happened, said politely: read out when it arrives, without taking the focus. */
export const Notice = ({ children }: { children?: ComponentChildren }) => (
  <div role="status" aria-live="polite">
    {toChildArray(children).length > 0 && <div class="notice stack">{children}</div>}
  </div>
);

/** The sheet that is folded while it waits: what was written is kept, and nothing moves. */
export const Folded = ({ children }: { children: ComponentChildren }) => (
  <div class="folded">
    <Heading>{children}</Heading>
  </div>
);
