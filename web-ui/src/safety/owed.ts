/** A note that this device still owes a sign-out. It is one word, and says nothing about anybody. */
const note = "left";

export const owed = {
  stands: (): boolean => stored() !== null,
  note: (): void => {
    try {
      localStorage.setItem(note, "1");
    } catch {
      // A browser that stores nothing has nothing to remember either.
    }
  },
  settle: (): void => {
    if (stored() !== null) localStorage.removeItem(note);
  },
};

const stored = (): string | null => {
  try {
    return localStorage.getItem(note);
  } catch {
    return null;
  }
};
