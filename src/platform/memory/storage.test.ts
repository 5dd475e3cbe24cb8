import { describe, expect, test } from 'vitest';
import { aJournal, aSummary, shape } from '../testing/a-journal';
import { describeReading } from '../testing/reading-contract';
import { type Disk, describeWriting } from '../testing/storage-contract';
import { createMemoryStorage, newMemoryDisk } from './storage';

const newDisk = async (): Promise<Disk> => {
  const disk = newMemoryDisk();
  return {
    reopen: () => createMemoryStorage(shape, disk),
    putSummary: async (summary) => {
      disk.copies.set(summary.copy, summary);
    },
    putCommit: async (copy, place, commit) => {
      disk.commits.set(copy, disk.commits.get(copy)?.with(place, commit) ?? []);
    },
    putSnapshot: async (copy, snapshot) => {
      disk.snapshots.set(copy, snapshot);
    },
    fill: () => {
      disk.failure = 'The storage of this browser is full.';
    },
    makeRoom: () => {
      disk.failure = null;
    },
  };
};

describe('the storage in memory', () => {
  describeWriting(newDisk);
  describeReading(newDisk);

  test('takes as long as it is told', async () => {
    const disk = newMemoryDisk();
    const storage = createMemoryStorage(shape, disk);
    disk.delay = 20;
    let isDone = false;
    const writing = storage.create(aSummary(aJournal()), aJournal()).then(() => {
      isDone = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 1));
    expect(isDone).toBe(false);
    await writing;
    expect(isDone).toBe(true);
  });
});
