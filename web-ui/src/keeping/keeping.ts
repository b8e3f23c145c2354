import { type ReadonlySignal, signal } from "@preact/signals";
import type { DeviceKey } from "../contract";
import { askSignedIn } from "../logins/logins";
import { onForget } from "../safety/forget";
import { fresh, freshRoot, fromText, givenKey, keyOf, seal, toText, unseal } from "./cipher";
import { share } from "./share";
import { type Drawer, type Sheet, shelf } from "./shelf";

/** Something that is worth keeping on the device: how it is taken down, and how it is given back. */
type Keeper = { name: string; take: () => readonly unknown[]; give: (kept: readonly never[]) => void };

type Open = { drawer: string; key: CryptoKey };

const keepers: Keeper[] = [];
/** A drawer that nobody has opened for so long is thrown away. */
const keptDays = 30;
/** A tab that was just closed lets go of its sheet within this. */
const closingTab = 1_500;

const state = signal(false);
/** Whether this person's unsent words are kept on this device. */
export const keepsHere: ReadonlySignal<boolean> = state;

const tab = toText(fresh());
let open: Open | undefined;
let writing: Promise<void> | undefined;
let again = false;

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
  share.drop();
  open = undefined;
  state.value = false;
};

onForget(lock);

const serversKey = async (): Promise<CryptoKey | undefined> => {
  const answer = await askSignedIn<DeviceKey>("GET", "/logins/device-key");
  return answer.kind === "ok" ? givenKey(answer.body.key) : undefined;
};

/** The person wishes it: from now on unsent words lie here, encrypted. False where there is no signal. */
export const keepHere = async (): Promise<boolean> => {
  const given = await serversKey();
  if (!given) return false;
  const drawer = crypto.randomUUID();
  const half = fresh();
  const root = await freshRoot();
  await shelf.putDrawer({ name: drawer, root, share: await seal(given, toText(half), drawer), day: today() });
  share.put({ drawer, share: half });
  open = { drawer, key: await keyOf(root, half) };
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
  const all = await livingDrawers();
  if (all.length === 0) {
    share.drop();
    return true;
  }
  const given = await serversKey();
  if (!given) return false;
  for (const one of all) {
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
  const raw = fromText(half);
  const opened: Open = { drawer: drawer.name, key: await keyOf(drawer.root, raw) };
  const sheets = await shelf.sheets(drawer.name);
  const own = `${drawer.name}/${tab}`;
  await giveBack(
    opened,
    sheets.find(sheet => sheet.name === own),
  );
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
  const unlessItLives = { signal: AbortSignal.timeout(closingTab) };
  await navigator.locks
    .request(owner, unlessItLives, async () => {
      if (open !== opened) return;
      await giveBack(opened, sheet);
      await write();
      await shelf.removeSheet(sheet.name);
    })
    .catch(() => undefined);
};

const giveBack = async ({ key }: Open, sheet: Sheet | undefined): Promise<void> => {
  const text = sheet && (await unseal(key, sheet.sealed, sheet.name));
  if (!text) return;
  const kept = JSON.parse(text) as Record<string, readonly never[]>;
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
    const parts = keepers.map(({ name, take }) => [name, take()] as const);
    const place = `${drawer}/${tab}`;
    if (parts.every(([, kept]) => kept.length === 0)) await shelf.removeSheet(place);
    else
      await shelf.putSheet({
        name: place,
        sealed: await seal(key, JSON.stringify(Object.fromEntries(parts)), place),
      });
  }
};

/** Whether words wait here for their person; read without signal and without a login. */
export const wordsWait = async (): Promise<boolean> => {
  const half = share.read();
  const drawer = half && (await shelf.drawers()).find(one => one.name === half.drawer);
  return drawer !== undefined && (await shelf.sheets(drawer.name)).length > 0;
};
