import { type ReadonlySignal, signal } from "@preact/signals";
import type { Cards, DeviceKey } from "../contract";
import { askSignedIn } from "../logins/logins";
import { onForget } from "../safety/forget";
import { fresh, freshRoot, fromText, givenKey, keyOf, seal, toText, unseal } from "./cipher";
import { type Share, share } from "./share";
import { type Drawer, type Sheet, shelf } from "./shelf";

/** Something that is worth keeping on the device: how it is taken down, and how it is given back. */
type Keeper = { name: string; take: () => readonly unknown[]; give: (kept: readonly never[]) => void };

type Open = { drawer: string; key: CryptoKey };

const keepers: Keeper[] = [];
/** Beside the sheets of the tabs: one for the cards, which all tabs of a person write alike. */
const cardsSheet = "cards";
/** A drawer that nobody has opened for so long is thrown away. */
const keptDays = 30;
/** A tab that was just closed lets go of its sheet within this. */
const closingTab = 1_500;

const state = signal(false);
/** Whether this person's unsent words and cards are kept on this device. */
export const keepsHere: ReadonlySignal<boolean> = state;

const tab = toText(fresh());
let open: Open | undefined;
/** How often it was locked: whatever was opening meanwhile stays shut. */
let locked = 0;
let writing: Promise<void> | undefined;
let again = false;
/** The cards as the server last showed them, until they are put down. */
let cards: Cards | undefined;

export const keep = <Kept>(
  name: string,
  take: () => readonly Kept[],
  give: (kept: readonly Kept[]) => void,
): void => {
  keepers.push({ name, take, give: give as Keeper["give"] });
};

export const today = (): number => Math.floor(Date.now() / 86_400_000);

/** Drops the key at once; what is kept stays, locked, until the same person signs in here again. */
export const lock = (): void => {
  locked += 1;
  share.drop();
  open = undefined;
  cards = undefined;
  state.value = false;
};

onForget(lock);

// Another tab has dropped it, and no tab writes on alone.
share.dropped(lock);

const serversKey = async (): Promise<CryptoKey | undefined> => {
  const answer = await askSignedIn<DeviceKey>("GET", "/logins/device-key");
  return answer.kind === "ok" ? givenKey(answer.body.key) : undefined;
};

/** The person wishes it: from now on unsent words and cards lie here, encrypted. False where there is no signal. */
export const keepHere = async (): Promise<boolean> => {
  const given = await serversKey();
  if (!given) return false;
  const before = locked;
  const drawer = crypto.randomUUID();
  const half = fresh();
  const root = await freshRoot();
  const opened: Open = { drawer, key: await keyOf(root, half) };
  await shelf.putDrawer({ name: drawer, root, share: await seal(given, toText(half), drawer), day: today() });
  if (locked !== before) {
    await shelf.removeDrawer(drawer);
    return false;
  }
  share.put({ drawer, share: half });
  open = opened;
  state.value = true;
  holdTab();
  await write();
  return true;
};

/** The person no longer wishes it, or signs out: nothing of theirs stays. */
export const keepNothing = async (): Promise<void> => {
  const drawer = share.read()?.drawer;
  lock();
  await writing?.catch(() => undefined);
  if (drawer) await shelf.removeDrawer(drawer);
};

/** Whoever has just signed in gets back what lies here for them. False where the server could not be asked. */
export const unlock = async (): Promise<boolean> => {
  const before = locked;
  const all = await livingDrawers();
  if (all.length === 0) {
    share.drop();
    return true;
  }
  const given = await serversKey();
  if (!given) return false;
  for (const one of all) {
    if (locked !== before) return false;
    const half = await unseal(given, one.share, one.name);
    if (half === undefined) continue;
    await openDrawer(one, half);
    return true;
  }
  share.drop();
  return true;
};

const livingDrawers = async (): Promise<Drawer[]> => {
  const all = await shelf.drawers();
  const late = all.filter(one => one.day < today() - keptDays);
  for (const one of late) await shelf.removeDrawer(one.name);
  return all.filter(one => !late.includes(one));
};

/** This tab's own sheet is given back before anything is written over it; those of closed tabs follow. */
const openDrawer = async (drawer: Drawer, half: string): Promise<void> => {
  const before = locked;
  const raw = fromText(half);
  const opened: Open = { drawer: drawer.name, key: await keyOf(drawer.root, raw) };
  const sheets = await shelf.sheets(drawer.name);
  const own = `${drawer.name}/${tab}`;
  const kept = await read(
    opened,
    sheets.find(sheet => sheet.name === own),
  );
  if (locked !== before) return;
  giveBack(kept);
  open = opened;
  share.put({ drawer: drawer.name, share: raw });
  state.value = true;
  holdTab();
  changed();
  await shelf.putDrawer({ ...drawer, day: today() });
  for (const sheet of sheets) if (sheet.name !== own) await takeUp(opened, sheet);
};

let held = false;
/** As long as this tab lives, no other takes up its sheet. */
const holdTab = (): void => {
  if (held) return;
  held = true;
  navigator.locks.request(tab, () => new Promise(() => undefined)).catch(() => undefined);
};

/** The sheet of a tab that is no more: its words go on here. */
const takeUp = async (opened: Open, sheet: Sheet): Promise<void> => {
  const owner = sheet.name.slice(opened.drawer.length + 1);
  if (owner === cardsSheet) return;
  const unlessItLives = { signal: AbortSignal.timeout(closingTab) };
  await navigator.locks
    .request(owner, unlessItLives, async () => {
      const kept = await read(opened, sheet);
      if (open !== opened) return;
      giveBack(kept);
      await write();
      await shelf.removeSheet(sheet.name);
    })
    .catch(() => undefined);
};

type Read = Record<string, readonly never[]>;

const read = async ({ key }: Open, sheet: Sheet | undefined): Promise<Read> => {
  const text = sheet && (await unseal(key, sheet.sealed, sheet.name));
  return text ? (JSON.parse(text) as Read) : {};
};

const giveBack = (kept: Read): void => {
  for (const keeper of keepers) keeper.give(kept[keeper.name] ?? []);
};

/** To be called whenever something worth keeping has changed. One write at a time; the last one has everything. */
export const changed = (): void => {
  if (open) write().catch(() => undefined);
};

const write = (): Promise<void> => {
  again = true;
  writing ??= writeAll().finally(() => {
    writing = undefined;
  });
  return writing;
};

const writeAll = async (): Promise<void> => {
  while (again && open) {
    again = false;
    const { drawer, key } = open;
    const shown = cards;
    cards = undefined;
    const parts = keepers.map(({ name, take }) => [name, take()] as const);
    const words = parts.some(([, kept]) => kept.length > 0) ? Object.fromEntries(parts) : undefined;
    await putOrRemove(key, `${drawer}/${tab}`, words);
    if (shown) await putOrRemove(key, `${drawer}/${cardsSheet}`, shown.cards.length > 0 ? shown : undefined);
  }
};

const putOrRemove = async (key: CryptoKey, name: string, what: object | undefined): Promise<void> => {
  if (!what) await shelf.removeSheet(name);
  else await shelf.putSheet({ name, sealed: await seal(key, JSON.stringify(what), name) });
};

/** The cards as they stand now; those that lie here are overwritten. */
export const keepCards = (shown: Cards): void => {
  cards = shown;
  changed();
};

/** The drawer that nobody has locked: read without signal and without a login. */
const unlocked = async (): Promise<(Drawer & { half: Share["share"] }) | undefined> => {
  const half = share.read();
  const drawer = half && (await shelf.drawers()).find(one => one.name === half.drawer);
  return drawer && { ...drawer, half: half.share };
};

/** Whether words wait here for their person. */
export const wordsWait = async (): Promise<boolean> => {
  const drawer = await unlocked();
  if (!drawer) return false;
  return (await shelf.sheets(drawer.name)).some(sheet => sheet.name !== `${drawer.name}/${cardsSheet}`);
};

/** The cards that lie here for their person. */
export const keptCards = async (): Promise<Cards | undefined> => {
  const drawer = await unlocked();
  if (!drawer) return undefined;
  const name = `${drawer.name}/${cardsSheet}`;
  const sheet = (await shelf.sheets(drawer.name)).find(one => one.name === name);
  const text = sheet && (await unseal(await keyOf(drawer.root, drawer.half), sheet.sealed, name));
  return text ? (JSON.parse(text) as Cards) : undefined;
};
