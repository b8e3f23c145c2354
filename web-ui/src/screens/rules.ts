/** What a form can know before it asks the server: the contract's limits, and nothing of its judgement. */
const shortest = 15;
const signInName = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

export const blankName = (name: string): boolean => name.trim() === "";

export const wrongSignInName = (name: string): boolean => !signInName.test(name.trim());

/** A sign-in name to begin with, from what somebody is called; theirs to change. */
export const likelySignInName = (callName: string): string =>
  callName
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}].*$/u, "");

export const shortPassphrase = (passphrase: string): boolean => [...passphrase].length < shortest;
