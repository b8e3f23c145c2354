/** A note that this device still owes a sign-out. It is one word, and says nothing about anybody. */
const note = "left";
const locking = "locked";

/** Signing out on this device: leaving what lies locked here, or leaving nothing. */
export const signOutPath = (locked: boolean): string => `/logins/current${locked ? "?locked=true" : ""}`;

export const owed = {
  stands: (): boolean => stored() !== null,
  path: (): string => signOutPath(stored() === locking),
  note: (locked: boolean): void => {
    try {
      localStorage.setItem(note, locked ? locking : "1");
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
