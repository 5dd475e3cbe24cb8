import type { IDBPTransaction } from 'idb';
import type { Commit } from '../domain/edits/commit';
import { type Appended, type CopySummary, inPlaceOf } from '../store/ports';
import type { Connection, Database, Stores } from './database';
import { journalOf } from './journal-keys';
import { isAborted, reasonOf } from './storage-failure';
import { readSummary } from './stored-summary';

/** Compare and append in one transaction; resolves after it has completed. */
export const appendTo = (
  connection: Connection,
  summary: CopySummary,
  expectedHead: string | undefined,
  commits: readonly Commit[],
): Promise<Appended> =>
  inOne(connection, (database) => {
    const stores = ['copies', 'commits'] as const;
    const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
    return [transaction, writeIn(transaction, summary, expectedHead, commits)];
  });

export const setDeletedIn = (
  connection: Connection,
  copy: string,
  deletedAt: string | null,
): Promise<Appended> =>
  inOne(connection, (database) => {
    const transaction = database.transaction('copies', 'readwrite', { durability: 'strict' });
    const change = async (): Promise<Appended> => {
      const known = await transaction.store.get(copy);
      if (!known) return { kind: 'behind', head: '' };
      await transaction.store.put({ ...known, deletedAt }, copy);
      return { kind: 'appended' };
    };
    return [transaction, change()];
  });

export const eraseFrom = (connection: Connection, copies: readonly string[]): Promise<Appended> =>
  inOne(connection, (database) => {
    const stores = ['copies', 'commits', 'snapshots'] as const;
    const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
    const erase = async (copy: string): Promise<void> => {
      // Another tab may have taken it out of the bin meanwhile.
      if (!(await transaction.objectStore('copies').get(copy))?.deletedAt) return;
      await Promise.all([
        transaction.objectStore('copies').delete(copy),
        transaction.objectStore('commits').delete(journalOf(copy)),
        transaction.objectStore('snapshots').delete(copy),
      ]);
    };
    const change = Promise.all(copies.map(erase)).then((): Appended => ({ kind: 'appended' }));
    return [transaction, change];
  });

interface Transaction {
  readonly done: Promise<void>;
  readonly abort: () => void;
}

/** All that is written in the transaction, or nothing of it. */
const inOne = async (
  connection: Connection,
  begin: (database: Database) => readonly [Transaction, Promise<Appended>],
): Promise<Appended> => {
  try {
    const [transaction, writing] = begin(await connection.database());
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
  const kept = known ? inPlaceOf(summary, readSummary(known)) : summary;
  const requests = [
    () => copies.put(kept, summary.copy),
    ...commits.map((commit, index) => () => journal.add(commit, [summary.copy, next + index])),
  ];
  await Promise.all(requests.map(async (request) => request()));
  return { kind: 'appended' };
};

const giveUp = (transaction: Transaction, error: unknown): never => {
  if (!isAborted(error)) transaction.abort();
  throw error;
};

/** A full disk is told by the transaction alone, a value that cannot be stored by its request. */
const causeOf = (outcomes: readonly PromiseSettledResult<unknown>[]): unknown => {
  const reasons = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  return reasons.find((reason) => !isAborted(reason)) ?? reasons[0];
};
