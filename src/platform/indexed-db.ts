import type { Commit } from '../domain/edits/commit';
import type { Trip } from '../domain/records/tables';
import type {
  Appended,
  CopySummary,
  Later,
  OpenedCopy,
  Snapshot,
  TripStorage,
} from '../store/ports';
import { connect, type Database } from './database';
import { journalOf } from './journal-keys';
import { rawText } from './raw-text';
import { laterThan, type RecordShape, replay, sameText, tripAtHead } from './replay';
import { readSummary } from './stored-summary';
import { appendTo, eraseFrom, setDeletedIn } from './write-copies';

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
    list: async () => (await (await connection.database()).getAll('copies')).map(readSummary),
    open: async (copy) => openFrom(await connection.database(), copy, shape),
    readTrip: async (copy) => readTripFrom(await connection.database(), copy, shape),
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
    setDeleted: (copy, deletedAt) => setDeletedIn(connection, copy, deletedAt),
    erase: (copies) => eraseFrom(connection, copies),
    exportRaw: rawText,
  };
};

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

const readTripFrom = async (
  database: Database,
  copy: string,
  shape: RecordShape,
): Promise<Trip | null> => {
  const transaction = database.transaction(['copies', 'snapshots']);
  const [summary, snapshot] = await Promise.all([
    transaction.objectStore('copies').get(copy),
    transaction.objectStore('snapshots').get(copy),
    transaction.done,
  ]);
  const kept = tripAtHead(summary, snapshot, shape);
  if (kept) return kept;
  const opened = await openFrom(database, copy, shape);
  if (opened.kind !== 'opened') return null;
  const { trip, summary: read } = opened.stored;
  void keepSnapshot(database, copy, { rev: read.head, trip });
  return trip;
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
