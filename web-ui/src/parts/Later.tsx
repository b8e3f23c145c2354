import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";

/** Something that most people never see: it is fetched when it is first drawn, and nothing stands there until then. */
export const later = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> => {
  const loaded = signal<{ part: ComponentType<Props> } | undefined>(undefined);
  return props => {
    useEffect(() => {
      if (loaded.peek()) return;
      load().then(
        part => {
          loaded.value = { part };
        },
        // Without signal it is fetched the next time.
        () => undefined,
      );
    }, []);
    const Part = loaded.value?.part;
    return Part ? <Part {...props} /> : null;
  };
};
