/** Dropping everything this tab holds in memory: after sign-out, when the login has ended, and on a quick exit. */
const holders: (() => void)[] = [];

/** Whatever keeps words, views or logins in memory says here how it lets go of them. */
export const onForget = (letGo: () => void): void => {
  holders.push(letGo);
};

export const forget = (): void => {
  for (const letGo of holders) letGo();
};
