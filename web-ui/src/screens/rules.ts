/** What a form can know before it asks the server: the contract's limits, and nothing of its judgement. */
const shortest = 15;
const longest = 20;
/** Where a name has no letter to begin with. */
const nameless = "me";

export const blankName = (name: string): boolean => name.trim() === "";

/** What somebody signs in with, from what they are called; the server adds digits to it. */
export const signInNameFrom = (callName: string): string => {
  const letters = callName
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}].*$/u, "");
  return [...letters].slice(0, longest).join("") || nameless;
};

export const shortPassphrase = (passphrase: string): boolean => [...passphrase].length < shortest;
