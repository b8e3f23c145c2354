/** Short names for what the contract generates; the shapes themselves live in openapi.yaml. */
import type { components } from "./generated";

type Schemas = components["schemas"];

export type Problem = Schemas["Problem"];
export type Person = Schemas["Person"];
export type SignUp = Schemas["SignUp"];
export type SignedUp = Schemas["SignedUp"];
export type SignIn = Schemas["SignIn"];
export type SignedIn = Schemas["SignedIn"];
export type RecoveryCode = Schemas["RecoveryCode"];
export type Recovery = Schemas["Recovery"];
export type Recovered = Schemas["Recovered"];
export type Here = Schemas["Here"];
export type DeviceKey = Schemas["DeviceKey"];
export type PassphraseChange = Schemas["PassphraseChange"];
export type Logins = Schemas["Logins"];
export type Invitation = Schemas["Invitation"];
export type Pairing = Schemas["Pairing"];

export type Today = Schemas["Today"];
export type TodayCard = Schemas["TodayCard"];
export type Booked = Schemas["Booked"];
export type Cards = Schemas["Cards"];
export type Card = Schemas["Card"];
export type Practise = Schemas["Practise"];
export type ExerciseCard = Schemas["ExerciseCard"];
export type Phase = Schemas["Phase"];
export type WhatNext = Schemas["WhatNext"];
export type Us = Schemas["Us"];
export type Respite = Schemas["Respite"];
export type Former = Schemas["Former"];
export type Kept = Schemas["Kept"];
export type About = Schemas["About"];
export type Past = Schemas["Past"];
export type Sitting = Schemas["Sitting"];
export type Scene = Sitting["scene"];
export type SceneOf<Kind extends Scene["kind"]> = Extract<Scene, { kind: Kind }>;
export type Offer = Sitting["offers"][number];
export type Question = Schemas["Question"];
export type Input = Schemas["Input"];
export type InputKind = Input["kind"];
export type Value = Schemas["Value"];
export type Shown = Schemas["Shown"];
export type Heard = Schemas["Heard"];
export type WordingHeard = Schemas["WordingHeard"];
export type WordingHint = Schemas["WordingHint"];
export type Policy = Schemas["Policy"];
export type Care = Schemas["Care"];
export type CareInvitation = Schemas["CareInvitation"];
export type Caseload = Schemas["Caseload"];
export type Couple = Schemas["Couple"];
export type Offered = Schemas["Offered"];
export type Verdict = Schemas["LiveJudge"]["verdict"];

/** The views by name, as `x-live` lists them. */
export type ViewOf<Name extends string> = Name extends "today"
  ? Today
  : Name extends "practise"
    ? Practise
    : Name extends "cards"
      ? Cards
      : Name extends "us"
        ? Us
        : Name extends `sitting/${string}`
          ? Sitting
          : Name extends "kept"
            ? Kept
            : Name extends "care"
              ? Care
              : Name extends "caseload"
                ? Caseload
                : Name extends `couple/${string}`
                  ? Couple
                  : never;
export type ViewName =
  | "today"
  | "practise"
  | "cards"
  | "us"
  | "kept"
  | `sitting/${string}`
  | "care"
  | "caseload"
  | `couple/${string}`;

type WithoutId<Message> = Message extends { id: string } ? Omit<Message, "id"> : never;

/** What a person does: each carries a command id and may be sent twice. */
export type Act = WithoutId<
  | Schemas["LiveStart"]
  | Schemas["LiveJoin"]
  | Schemas["LiveAnswer"]
  | Schemas["LiveConfirm"]
  | Schemas["LiveJudge"]
  | Schemas["LiveKeepBack"]
  | Schemas["LiveOpen"]
  | Schemas["LiveNotYet"]
  | Schemas["LivePause"]
  | Schemas["LiveComeBack"]
  | Schemas["LiveNotToday"]
  | Schemas["LiveLeave"]
  | Schemas["LiveOffer"]
  | Schemas["LiveTakeBack"]
>;

export type FromServer = Schemas["LiveDone"] | Schemas["LiveRefused"] | Schemas["LiveShow"];

/** The number that `x-live` carries and `hello` sends. */
export const contractNumber = 1;
