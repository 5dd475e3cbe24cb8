import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createIndexedDbStorage } from './indexed-db';
import { aJournal, aSummary, shape } from './testing/a-journal';
import { describeReading } from './testing/reading-contract';
import { type Disk, describeWriting } from './testing/storage-contract';

const put = async (store: string, value: unknown, key: IDBValidKey): Promise<void> => {
  const database = await openDB('legation');
  await database.put(store, value, key);
  database.close();
};

/** As a browser does on a full disk: the request goes well, and the transaction is taken back. */
const fill = (): void => {
  const { add, put: putInStore } = IDBObjectStore.prototype;
  const thenAbort = (write: typeof add) =>
    function (this: IDBObjectStore, ...args: Parameters<typeof add>) {
      const request = write.apply(this, args);
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    };
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(thenAbort(add));
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(thenAbort(putInStore));
};

const freshDatabase = (): void => {
  vi.stubGlobal('indexedDB', new IDBFactory());
};

const newDisk = async (): Promise<Disk> => {
  freshDatabase();
  return {
    reopen: () => createIndexedDbStorage(shape),
    putSummary: (summary) => put('copies', summary, summary.copy),
    putCommit: (copy, place, commit) => put('commits', commit, [copy, place]),
    putSnapshot: (copy, snapshot) => put('snapshots', snapshot, copy),
    fill,
    makeRoom: () => vi.restoreAllMocks(),
  };
};

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the storage in the browser’s database', () => {
  const commits = aJournal();

  describeWriting(newDisk);
  describeReading(newDisk);

  test('keeps nothing of a change of which a part cannot be stored', async () => {
    freshDatabase();
    const storage = createIndexedDbStorage(shape);
    const unstorable = { ...aSummary(commits), title: JSON.parse('"x"'), list: () => 0 };
    expect(await storage.create(unstorable, commits)).toMatchObject({ kind: 'failed' });
    expect(await storage.list()).toEqual([]);
    expect(await storage.exportRaw(null)).not.toContain('Asia');
  });

  test('leaves out a snapshot that does not read back as it was', async () => {
    freshDatabase();
    const storage = createIndexedDbStorage(shape);
    const opened = await storage
      .create(aSummary(commits), commits)
      .then(() => storage.open('copy'));
    if (opened.kind !== 'opened') throw new Error('It was not stored.');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      _value,
      key,
    ) {
      return this.add({ rev: 'garbled' }, key);
    });
    await storage.saveSnapshot('copy', {
      rev: opened.stored.summary.head,
      trip: opened.stored.trip,
    });
    expect(await storage.exportRaw('copy')).not.toContain('garbled');
  });

  test('says that data of a newer version is there, and gives it out as it is', async () => {
    freshDatabase();
    const newer = await openDB('legation', 2, {
      upgrade: (database) => void database.createObjectStore('days').put('kept', 'copy'),
    });
    newer.close();
    const storage = createIndexedDbStorage(shape);
    expect(await storage.start()).toEqual({ kind: 'newer' });
    expect(await storage.exportRaw(null)).toContain('"kept"');
    expect(await storage.create(aSummary(commits), commits)).toMatchObject({ kind: 'failed' });
  });

  test('lets a newer version in another tab take over, and then fails to write', async () => {
    freshDatabase();
    const storage = createIndexedDbStorage(shape);
    await storage.create(aSummary(commits), commits);
    const newer = await openDB('legation', 2);
    const written = await storage.saveSummary(aSummary(commits));
    expect(written).toMatchObject({ kind: 'failed', reason: expect.stringContaining('newer') });
    expect(await newer.count('copies')).toBe(1);
    newer.close();
  });

  test('opens again when the browser has closed it', async () => {
    freshDatabase();
    const storage = createIndexedDbStorage(shape);
    await storage.create(aSummary(commits), commits);
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('legation').onsuccess = resolve;
    });
    expect(await storage.create(aSummary(commits), commits)).toEqual({ kind: 'appended' });
  });

  test('does not wait for ever for another tab', async () => {
    freshDatabase();
    const stubborn = await openDB('legation', 1);
    indexedDB.deleteDatabase('legation');
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const starting = createIndexedDbStorage(shape).start();
    await vi.advanceTimersByTimeAsync(2000);
    expect(await starting).toMatchObject({
      kind: 'unavailable',
      reason: expect.stringContaining('tab'),
    });
    stubborn.close();
  });

  test.each(['SecurityError', 'InvalidStateError'])('is unavailable on a %s', async (name) => {
    const open = () => {
      throw new DOMException('no', name);
    };
    vi.stubGlobal('indexedDB', { open });
    const storage = createIndexedDbStorage(shape);
    expect(await storage.start()).toMatchObject({ kind: 'unavailable' });
    expect(await storage.create(aSummary(commits), commits)).toMatchObject({ kind: 'failed' });
  });

  test('says that it is unavailable where there is none', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await createIndexedDbStorage(shape).start()).toMatchObject({ kind: 'unavailable' });
  });
});
