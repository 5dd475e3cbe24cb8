import type { Commit } from '../../domain/edits/commit';
import type { Trip } from '../../domain/records/tables';
import {
  type Appended,
  type CopySummary,
  inPlaceOf,
  type Later,
  type OpenedCopy,
  type Snapshot,
  type TripStorage,
} from '../../store/ports';
import { laterThan, type RecordShape, replay, tripAtHead } from '../replay';
import { readSummary, type StoredSummary } from '../stored-summary';

/** What storages over it share, as the tabs of one browser do; it outlives each of them. */
export interface MemoryDisk {
  readonly copies: Map<string, StoredSummary>;
  readonly commits: Map<string, readonly Commit[]>;
  readonly snapshots: Map<string, Snapshot>;
  /** Why writing fails; null while it works. */
  failure: string | null;
  /** How long each access takes, in milliseconds. */
  delay: number;
}

export const newMemoryDisk = (): MemoryDisk => ({
  copies: new Map(),
  commits: new Map(),
  snapshots: new Map(),
  failure: null,
  delay: 0,
});

/** Journals in memory, for tests and for trips that must leave no trace. */
export const createMemoryStorage = (
  shape: RecordShape,
  disk: MemoryDisk = newMemoryDisk(),
): TripStorage => {
  const write = async (change: () => Appended): Promise<Appended> => {
    await wait(disk.delay);
    return disk.failure === null ? change() : { kind: 'failed', reason: disk.failure };
  };
  return {
    start: async () => ({ kind: 'ready' }),
    list: () => read(disk, () => [...disk.copies.values()].map(readSummary)),
    open: (copy) => read(disk, () => openFrom(disk, copy, shape)),
    readTrip: (copy) => read(disk, () => readTripFrom(disk, copy, shape)),
    create: (summary, commits) =>
      write(() => appendTo(disk, structuredClone(summary), undefined, structuredClone(commits))),
    append: (summary, expectedHead, commits) =>
      write(() => appendTo(disk, structuredClone(summary), expectedHead, structuredClone(commits))),
    commitsAfter: (copy, revision) => read(disk, () => readAfter(disk, copy, revision, shape)),
    saveSnapshot: async (copy, snapshot) => {
      await wait(disk.delay);
      if (disk.failure === null) disk.snapshots.set(copy, structuredClone(snapshot));
    },
    saveSummary: (summary) =>
      write(() => appendTo(disk, structuredClone(summary), summary.head, [])),
    setDeleted: (copy, deletedAt) => write(() => setDeletedIn(disk, copy, deletedAt)),
    erase: (copies) => write(() => eraseFrom(disk, copies)),
    exportRaw: (copy) => read(disk, () => rawTextOf(disk, copy)),
  };
};

const wait = async (milliseconds: number): Promise<void> => {
  if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds));
};

const read = async <Value>(disk: MemoryDisk, look: () => Value): Promise<Value> => {
  await wait(disk.delay);
  return structuredClone(look());
};

const openFrom = (disk: MemoryDisk, copy: string, shape: RecordShape): OpenedCopy => {
  const summary = disk.copies.get(copy);
  if (!summary) return { kind: 'missing' };
  return replay(summary, disk.commits.get(copy) ?? [], disk.snapshots.get(copy), shape);
};

const readTripFrom = (disk: MemoryDisk, copy: string, shape: RecordShape): Trip | null => {
  const kept = tripAtHead(disk.copies.get(copy), disk.snapshots.get(copy), shape);
  if (kept) return kept;
  const opened = openFrom(disk, copy, shape);
  if (opened.kind !== 'opened') return null;
  const { trip, summary } = opened.stored;
  if (disk.failure === null) disk.snapshots.set(copy, { rev: summary.head, trip });
  return trip;
};

const readAfter = (disk: MemoryDisk, copy: string, revision: string, shape: RecordShape): Later => {
  const commits = disk.commits.get(copy) ?? [];
  const index = commits.findIndex(({ rev }) => rev === revision);
  return laterThan(disk.copies.get(copy), index < 0 ? null : commits.slice(index + 1), shape);
};

const appendTo = (
  disk: MemoryDisk,
  summary: CopySummary,
  expectedHead: string | undefined,
  commits: readonly Commit[],
): Appended => {
  const known = disk.copies.get(summary.copy);
  if (known?.head !== expectedHead) return { kind: 'behind', head: known?.head ?? '' };
  disk.copies.set(summary.copy, known ? inPlaceOf(summary, readSummary(known)) : summary);
  disk.commits.set(summary.copy, [...(disk.commits.get(summary.copy) ?? []), ...commits]);
  return { kind: 'appended' };
};

const setDeletedIn = (disk: MemoryDisk, copy: string, deletedAt: string | null): Appended => {
  const known = disk.copies.get(copy);
  if (!known) return { kind: 'behind', head: '' };
  disk.copies.set(copy, { ...known, deletedAt });
  return { kind: 'appended' };
};

const eraseFrom = (disk: MemoryDisk, copies: readonly string[]): Appended => {
  for (const copy of copies.filter((one) => disk.copies.get(one)?.deletedAt))
    for (const store of [disk.copies, disk.commits, disk.snapshots]) store.delete(copy);
  return { kind: 'appended' };
};

const rawTextOf = (disk: MemoryDisk, copy: string | null): string => {
  const entriesOf = (store: ReadonlyMap<string, unknown>): readonly unknown[] =>
    [...store]
      .filter(([key]) => copy === null || key === copy)
      .map(([key, value]) => ({ key, value }));
  const { copies, commits, snapshots } = disk;
  return JSON.stringify({
    stores: {
      copies: entriesOf(copies),
      commits: entriesOf(commits),
      snapshots: entriesOf(snapshots),
    },
  });
};
