import { en, type Words } from "./en";

/** The catalogue of this person's language; English is the only one so far. */
export const words: Words = en;

/** This person's own habit of writing dates, as long as it is in the language of the page. */
const locale = (): string => {
  const page = document.documentElement.lang || "en";
  return navigator.languages.find(one => one.startsWith(page)) ?? page;
};

/** A feeling's id as a word; ids are the plain word with dashes, and a person's own word is shown as written. */
export const feeling = (id: string): string => {
  const known = Object.values(words.feelings).some(family => family.words.includes(id));
  return known ? id.replaceAll("-", " ") : id;
};

/** The hour of an instant on this device's clock, with its day where that is not today. */
export const hour = (instant: Date, now: Date): string => {
  const time = new Intl.DateTimeFormat(locale(), {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(instant);
  if (instant.toDateString() === now.toDateString()) return time;
  return `${time}, ${new Intl.DateTimeFormat(locale(), { weekday: "long", day: "numeric", month: "long" }).format(instant)}`;
};

const calendar = (isoDay: string, withYear: boolean): string => {
  const [year = 1970, month = 1, date = 1] = isoDay.split("-").map(Number);
  return new Intl.DateTimeFormat(locale(), {
    day: "numeric",
    month: "long",
    ...(withYear ? { year: "numeric" } : {}),
    timeZone: "UTC",
  }).format(new Date(Date.UTC(year, month - 1, date)));
};

/** The month of a calendar day: November 2026. */
export const month = (isoDay: string): string => {
  const [year = 1970, at = 1] = isoDay.split("-").map(Number);
  return new Intl.DateTimeFormat(locale(), { month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(Date.UTC(year, at - 1, 1)),
  );
};

/** A calendar day as it is said: 21 November; with its year where that is another one. */
export const day = (isoDay: string, now = new Date()): string =>
  calendar(isoDay, !isoDay.startsWith(`${now.getFullYear()}-`));

/** A calendar day with its year, where the page may be read much later. */
export const wholeDay = (isoDay: string): string => calendar(isoDay, true);

/** A booked local time, as it was booked: Sunday 22 November, 19:00. */
export const booked = (local: string): string => {
  const [date = "", time = ""] = local.split("T");
  const [year = 1970, month = 1, dayOfMonth = 1] = date.split("-").map(Number);
  const said = new Intl.DateTimeFormat(locale(), {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  }).format(new Date(Date.UTC(year, month - 1, dayOfMonth)));
  return `${said}, ${time}`;
};

const clearly = 3;

/** The words for a place between two poles, from −5 to 5. */
export const leaningWord = (at: number, poles: readonly string[]): string => {
  const pole = (at < 0 ? poles[0] : poles[1]) ?? "";
  if (at === 0) return words.inputs.leaning.middle;
  return Math.abs(at) < clearly ? words.inputs.leaning.little(pole) : words.inputs.leaning.clear(pole);
};

/** The word for a level from 0 to 10 among the words of a track. */
export const levelWord = (level: number, track: readonly string[] = words.inputs.levels): string =>
  track[Math.min(track.length - 1, Math.floor((level * track.length) / 11))] ?? "";
