import { type ReadonlySignal, signal } from "@preact/signals";
import type {
  Here,
  PassphraseChange,
  Person,
  Recovered,
  Recovery,
  RecoveryCode,
  SignedIn,
  SignedUp,
  SignIn,
  SignUp,
} from "../contract";
import { type Answer, ask, type Method } from "../edge/ask";
import { forget, onForget } from "../safety/forget";
import { owed } from "../safety/owed";
import { tabs } from "./tabs";

/** Who is at this device: not known yet, not to be known without signal, nobody, or a person. */
export type Who = { kind: "asking" } | { kind: "away" } | { kind: "out" } | { kind: "in"; person: Person };

const state = signal<Who>({ kind: "asking" });
export const who: ReadonlySignal<Who> = state;

/** Access cookies live for ten minutes; they are renewed a little before, when something needs them. */
const freshFor = 9 * 60_000;
let freshUntil = 0;

const renewed = () => {
  freshUntil = performance.now() + freshFor;
};

const enter = (person: Person) => {
  renewed();
  owed.settle();
  state.value = { kind: "in", person };
};

const leave = () => {
  freshUntil = 0;
  state.value = { kind: "out" };
};

onForget(leave);
tabs.listen({ renewed, left: () => forget(), entered: () => void lookAgain() });

type Renewal = "renewed" | "ended" | "away";

/** Trades the refresh cookie for new cookies, in one tab at a time; a tab that waited finds them renewed already. */
const renew = async (): Promise<Renewal> =>
  await navigator.locks.request("hearth-refresh", async (): Promise<Renewal> => {
    if (performance.now() < freshUntil) return "renewed";
    const answer = await ask<SignedIn>("POST", "/logins/refresh");
    if (answer.kind === "ok") {
      renewed();
      tabs.tell("renewed");
      return "renewed";
    }
    return isSignedOut(answer) ? "ended" : "away";
  });

const isSignedOut = (answer: Answer<unknown>) => answer.kind === "refused" && answer.problem.status === 401;

/** Asks as the person signed in: a login that has run out is renewed once, and one that cannot be ends here. */
export const askSignedIn = async <Body>(
  method: Method,
  path: string,
  body?: unknown,
): Promise<Answer<Body>> => {
  const first = await ask<Body>(method, path, body);
  if (!isSignedOut(first)) return first;
  freshUntil = 0;
  const login = await renew();
  if (login === "renewed") return ask<Body>(method, path, body);
  // Whoever only arrives has nothing here yet but the code of a link, and that is still needed.
  if (login === "ended" && state.peek().kind === "in") forget();
  return login === "away" ? { kind: "away" } : first;
};

/** Makes sure that a socket may be opened: true if the login stands, false if it has ended or there is no signal. */
export const standing = async (afterRefusal: boolean): Promise<boolean> => {
  if (state.value.kind !== "in") return false;
  if (afterRefusal) freshUntil = 0;
  const login = await renew();
  if (login === "ended") forget();
  return login === "renewed";
};

/** At the start: is somebody signed in on this device? Nobody is, while a sign-out is owed that has not gone through. */
export const arrive = async (): Promise<void> => {
  if (!(await signOutIsPaid())) return leave();
  const answer = await whoIsHere();
  if (state.value.kind === "in") return;
  if (answer.kind === "away") state.value = { kind: "away" };
  else if (answer.kind === "ok" && answer.body.person) enter(answer.body.person);
  else leave();
};

/** Who the cookies of this device belong to; a login that has run out is renewed. */
const whoIsHere = async (): Promise<Answer<Here>> => {
  const first = await ask<Here>("GET", "/logins/current");
  if (first.kind !== "ok" || !first.body.renewable) return first;
  freshUntil = 0;
  const login = await renew();
  return login === "away" ? { kind: "away" } : login === "ended" ? first : ask("GET", "/logins/current");
};

/** Somebody came in in another tab. Where it is another person, nothing of the first may stay in this one. */
const lookAgain = async (): Promise<void> => {
  const before = state.peek();
  const answer = await whoIsHere();
  const person = answer.kind === "ok" ? answer.body.person : undefined;
  if (before.kind === "in" && before.person.signInName === person?.signInName) return;
  if (before.kind === "in") forget();
  if (person) enter(person);
};

/** A quick exit signs out without waiting; without signal it could not, and that is made up for before anything is shown. */
const signOutIsPaid = async (): Promise<boolean> => {
  if (!owed.stands()) return true;
  const answer = await ask<void>("DELETE", owed.path());
  if (answer.kind !== "ok" && !isSignedOut(answer)) return false;
  owed.settle();
  return true;
};

export const signUp = async (form: SignUp): Promise<Answer<SignedUp>> =>
  ask<SignedUp>("POST", "/accounts", form);

/** The person is in, here and in every other tab of this device. */
export const comeIn = (person: Person): void => {
  enter(person);
  tabs.tell("entered");
};

export const signIn = async (form: SignIn): Promise<Answer<SignedIn>> => {
  const answer = await ask<SignedIn>("POST", "/logins", form);
  if (answer.kind === "ok") comeIn(answer.body.person);
  return answer;
};

export const recover = (form: Recovery): Promise<Answer<Recovered>> =>
  ask<Recovered>("POST", "/recoveries", form);

export const makeRecoveryCode = (passphrase: string): Promise<Answer<RecoveryCode>> =>
  askSignedIn<RecoveryCode>("POST", "/recovery-code", { passphrase });

export const changePassphrase = (form: PassphraseChange): Promise<Answer<void>> =>
  askSignedIn<void>("PUT", "/passphrase", form);

/** What this person keeps on the device is erased before the tab forgets whose it was. */
export const signOut = async (everywhere: boolean, erase?: () => Promise<void>): Promise<Answer<void>> => {
  const answer = await askSignedIn<void>("DELETE", everywhere ? "/logins" : "/logins/current");
  if (answer.kind === "ok" || isSignedOut(answer)) {
    await erase?.().catch(() => undefined);
    tabs.tell("left");
    forget();
  }
  return answer;
};

/** What this device calls itself in the list of devices: the kind of system, nothing more. */
export const thisDevice = (): string => {
  const agent = navigator.userAgent;
  const known: readonly [RegExp, string][] = [
    [/iPhone/, "iPhone"],
    [/iPad/, "iPad"],
    [/Android/, "Android"],
    [/Windows/, "Windows"],
    [/Mac OS/, "Mac"],
    [/Linux/, "Linux"],
  ];
  return known.find(([sign]) => sign.test(agent))?.[1] ?? "A device";
};
