import { One } from "./Choices";
import type { InputProps } from "./props";

/** How deep to go, in words and without a preset: a stair that leads down, the lightest on top. */
export const Depth = (props: InputProps) => (
  <div class="depth">
    <One {...props} />
  </div>
);
