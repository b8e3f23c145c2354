import type { Sealed } from "./cipher";

/** One person's place on this device: half a key, the other half encrypted for its owner, and the day it was last opened. */
export type Drawer = { name: string; root: CryptoKey; share: Sealed; day: number };

/** One encrypted sheet in a drawer: its name is the drawer's and a tab's. */
export type Sheet = { name: string; sealed: Sealed };

const database = "kept";
const drawers = "drawers";
const sheets = "sheets";

const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const opened = (): Promise<IDBDatabase> => {
  const request = indexedDB.open(database, 1);
  request.onupgradeneeded = () => {
    for (const store of [drawers, sheets]) request.result.createObjectStore(store, { keyPath: "name" });
  };
  return settled(request);
};

/** Opened for each use and closed again: what is to be erased is never held open by somebody. */
const within = async <Result>(
  store: typeof drawers | typeof sheets,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> => {
  const db = await opened();
  try {
    const transaction = db.transaction(store, mode);
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    const result = await settled(work(transaction.objectStore(store)));
    await done;
    return result;
  } finally {
    db.close();
  }
};

/** All whose names begin so; a drawer's name is followed by a slash. */
const beginning = (drawer: string) => IDBKeyRange.bound(`${drawer}/`, `${drawer}/\uffff`);

/** Looking makes nothing: on a device where nobody ever wished it there is not even an empty shelf. */
const isThere = async (): Promise<boolean> =>
  (await indexedDB.databases()).some(({ name }) => name === database);

export const shelf = {
  drawers: async (): Promise<Drawer[]> =>
    (await isThere()) ? within(drawers, "readonly", store => store.getAll()) : [],
  putDrawer: (drawer: Drawer): Promise<unknown> => within(drawers, "readwrite", store => store.put(drawer)),
  removeDrawer: async (drawer: string): Promise<void> => {
    await within(drawers, "readwrite", store => store.delete(drawer));
    await within(sheets, "readwrite", store => store.delete(beginning(drawer)));
    if ((await shelf.drawers()).length === 0) indexedDB.deleteDatabase(database);
  },
  sheets: (drawer: string): Promise<Sheet[]> =>
    within(sheets, "readonly", store => store.getAll(beginning(drawer))),
  putSheet: (sheet: Sheet): Promise<unknown> => within(sheets, "readwrite", store => store.put(sheet)),
  removeSheet: (name: string): Promise<unknown> => within(sheets, "readwrite", store => store.delete(name)),
};
