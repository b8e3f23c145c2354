import { fromText, toText } from "./cipher";

/**
 * The half of the key that lies where it can be dropped at once: a database answers later, and a quick exit cannot wait.
 * Without it only the server's key of the same person opens the drawer.
 */
const place = "kept";

export type Share = { drawer: string; share: Uint8Array<ArrayBuffer> };

export const share = {
  read: (): Share | undefined => {
    try {
      const [drawer, text] = localStorage.getItem(place)?.split("/") ?? [];
      return drawer && text ? { drawer, share: fromText(text) } : undefined;
    } catch {
      return undefined;
    }
  },
  /** Calls when another tab has dropped it. */
  dropped: (then: () => void): void =>
    addEventListener("storage", ({ key, newValue }) => {
      if (key === place && newValue === null) then();
    }),
  put: ({ drawer, share }: Share): void => localStorage.setItem(place, `${drawer}/${toText(share)}`),
  drop: (): void => {
    try {
      localStorage.removeItem(place);
    } catch {
      // A browser that stores nothing has nothing to drop either.
    }
  },
};
