import type { IDBPTransaction } from 'idb';
import type { Commit } from '../domain/edits/commit';
import {
  type Appended,
  type CopySummary,
  type Later,
  type OpenedCopy,
  type Snapshot,
  type TripStorage,
  withFilingsOf,
} from '../store/ports';
import { type Connection, connect, type Database, type Stores } from './database';
import { rawText } from './raw-text';
import { laterThan, type RecordShape, replay, sameText } from './replay';
import { isAborted, reasonOf } from './storage-failure';

/**
 * The journals in the browser's database. Reading rejects where the database cannot be had; writing
 * never rejects.
 */
export const createIndexedDbStorage = (shape: RecordShape): TripStorage => {
  const connection = connect();
  const write = (
    summary: CopySummary,
    expectedHead: string | undefined,
    commits: readonly Commit[],
  ): Promise<Appended> => appendTo(connection, summary, expectedHead, commits);
  return {
    start: connection.state,
    list: async () => (await connection.database()).getAll('copies'),
    open: async (copy) => openFrom(await connection.database(), copy, shape),
    create: async (summary, commits) => {
      const created = await write(summary, undefined, commits);
      if (created.kind === 'appended') askToKeep();
      return created;
    },
    append: write,
    commitsAfter: async (copy, revision) =>
      readAfter(await connection.database(), copy, revision, shape),
    saveSnapshot: async (copy, snapshot) =>
      keepSnapshot(await connection.database(), copy, snapshot),
    saveSummary: (summary) => write(summary, summary.head, []),
    exportRaw: rawText,
  };
};

const journalOf = (copy: string): IDBKeyRange =>
  IDBKeyRange.bound([copy, 0], [copy, Number.MAX_SAFE_INTEGER]);

const openFrom = async (
  database: Database,
  copy: string,
  shape: RecordShape,
): Promise<OpenedCopy> => {
  const transaction = database.transaction(['copies', 'commits', 'snapshots']);
  const [summary, commits, snapshot] = await Promise.all([
    transaction.objectStore('copies').get(copy),
    transaction.objectStore('commits').getAll(journalOf(copy)),
    transaction.objectStore('snapshots').get(copy),
    transaction.done,
  ]);
  return summary ? replay(summary, commits, snapshot, shape) : { kind: 'missing' };
};

/** Reads from the last commit back, as most of the journal is known. */
const readAfter = async (
  database: Database,
  copy: string,
  revision: string,
  shape: RecordShape,
): Promise<Later> => {
  const transaction = database.transaction(['copies', 'commits']);
  const summary = await transaction.objectStore('copies').get(copy);
  const commits: Commit[] = [];
  let cursor = await transaction.objectStore('commits').openCursor(journalOf(copy), 'prev');
  while (cursor && cursor.value.rev !== revision) {
    commits.push(cursor.value);
    cursor = await cursor.continue();
  }
  return laterThan(summary, cursor && commits.toReversed(), shape);
};

/** Compare and append in one transaction; resolves after it has completed. */
const appendTo = async (
  connection: Connection,
  summary: CopySummary,
  expectedHead: string | undefined,
  commits: readonly Commit[],
): Promise<Appended> => {
  try {
    const database = await connection.database();
    const stores = ['copies', 'commits'] as const;
    const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
    const writing = writeIn(transaction, summary, expectedHead, commits);
    // A part of a change must not stay when the rest could not even be asked for.
    const [written, done] = await Promise.allSettled([
      writing.catch((error) => giveUp(transaction, error)),
      transaction.done,
    ]);
    if (written.status === 'fulfilled' && done.status === 'fulfilled') return written.value;
    return { kind: 'failed', reason: reasonOf(causeOf([written, done])) };
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) };
  }
};

type Writing = IDBPTransaction<Stores, readonly ['copies', 'commits'], 'readwrite'>;

const writeIn = async (
  transaction: Writing,
  summary: CopySummary,
  expectedHead: string | undefined,
  commits: readonly Commit[],
): Promise<Appended> => {
  const copies = transaction.objectStore('copies');
  const journal = transaction.objectStore('commits');
  const known = await copies.get(summary.copy);
  if (known?.head !== expectedHead) return { kind: 'behind', head: known?.head ?? '' };
  const last = await journal.openKeyCursor(journalOf(summary.copy), 'prev');
  const next = last ? last.primaryKey[1] + 1 : 0;
  const requests = [
    () => copies.put(known ? withFilingsOf(summary, known) : summary, summary.copy),
    ...commits.map((commit, index) => () => journal.add(commit, [summary.copy, next + index])),
  ];
  await Promise.all(requests.map(async (request) => request()));
  return { kind: 'appended' };
};

const giveUp = (transaction: Writing, error: unknown): never => {
  if (!isAborted(error)) transaction.abort();
  throw error;
};

/** A full disk is told by the transaction alone, a value that cannot be stored by its request. */
const causeOf = (outcomes: readonly PromiseSettledResult<unknown>[]): unknown => {
  const reasons = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  return reasons.find((reason) => !isAborted(reason)) ?? reasons[0];
};

/** A snapshot that does not read back as it was written is undone with its transaction. */
const keepSnapshot = async (
  database: Database,
  copy: string,
  snapshot: Snapshot,
): Promise<void> => {
  const transaction = database.transaction('snapshots', 'readwrite');
  const write = async (): Promise<void> => {
    await transaction.store.put(snapshot, copy);
    if (!sameText(await transaction.store.get(copy), snapshot)) transaction.abort();
  };
  await Promise.allSettled([write(), transaction.done]);
};

/** Asked for once there is something to lose; a browser that refuses keeps it as long as it likes. */
const askToKeep = (): void => {
  if (typeof navigator === 'undefined' || !navigator.storage?.persist) return;
  navigator.storage.persist().catch(() => false);
};
