import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Commit } from '../domain/edits/commit';
import type { Snapshot, StorageState } from '../store/ports';
import { isNewer, reasonOf } from './storage-failure';
import type { StoredSummary } from './stored-summary';

export const databaseName = 'legation';
const databaseVersion = 1;

/** Another tab that holds an older database open gets this long to let go, in milliseconds. */
const PATIENCE = 2000;

export interface Stores extends DBSchema {
  readonly copies: { readonly key: string; readonly value: StoredSummary };
  /** By copy and place in its journal. */
  readonly commits: { readonly key: [string, number]; readonly value: Commit };
  readonly snapshots: { readonly key: string; readonly value: Snapshot };
}

export type Database = IDBPDatabase<Stores>;

export interface Connection {
  /** Tries, and says what came of it. */
  readonly state: () => Promise<StorageState>;
  /** The open database; rejects where it cannot be had. */
  readonly database: () => Promise<Database>;
}

/** One connection, opened when it is first needed and again when the browser has closed it. */
export const connect = (): Connection => {
  let opening: Promise<Database> | null = null;
  const forget = (): void => {
    opening = null;
  };
  const database = (): Promise<Database> => {
    if (opening) return opening;
    const attempt = openLegation(forget);
    opening = attempt;
    attempt.catch(forget);
    return attempt;
  };
  return { database, state: () => stateOf(database()) };
};

export const createStores = (database: Database): void => {
  database.createObjectStore('copies');
  database.createObjectStore('commits');
  database.createObjectStore('snapshots');
};

/** `async`, so that a browser that throws instead of refusing is one that refuses. */
const openLegation = async (closed: () => void): Promise<Database> =>
  openDB<Stores>(databaseName, databaseVersion, {
    upgrade: createStores,
    blocking: (_current, _blocked, event) => {
      // An open connection would keep a newer version of the app, or a wipe, waiting for ever.
      if (event.target instanceof IDBDatabase) event.target.close();
      closed();
    },
    terminated: closed,
  });

const stateOf = async (opening: Promise<Database>): Promise<StorageState> => {
  if (typeof indexedDB === 'undefined')
    return { kind: 'unavailable', reason: 'This browser has no storage for web pages.' };
  const tooLong = new Promise<'too long'>((resolve) =>
    setTimeout(() => resolve('too long'), PATIENCE),
  );
  try {
    const first = await Promise.race([opening, tooLong]);
    return first === 'too long'
      ? { kind: 'unavailable', reason: 'Another tab or window keeps the storage busy.' }
      : { kind: 'ready' };
  } catch (error) {
    if (isNewer(error)) return { kind: 'newer' };
    return { kind: 'unavailable', reason: reasonOf(error) };
  }
};
