import { openDB } from 'idb';
import { createStores, databaseName, type Stores } from './database';

interface RawEntry {
  readonly key: IDBValidKey;
  readonly value: unknown;
}

/**
 * All that is stored, of one copy or of all. Opens whatever version is there, so that data of a
 * newer Legation and damaged data can be taken out as they are. Rejects where nothing can be read.
 */
export const rawText = async (copy: string | null): Promise<string> => {
  const database = await openDB<Stores>(databaseName, undefined, { upgrade: createStores });
  try {
    const stores: Record<string, readonly RawEntry[]> = {};
    for (const name of database.objectStoreNames) {
      const { store, done } = database.transaction(name);
      const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll(), done]);
      stores[name] = keys
        .map((key, index) => ({ key, value: values[index] }))
        .filter(({ key }) => copy === null || isOf(copy, key));
    }
    return JSON.stringify({ database: databaseName, version: database.version, stores });
  } finally {
    database.close();
  }
};

const isOf = (copy: string, key: IDBValidKey): boolean =>
  key === copy || (Array.isArray(key) && key[0] === copy);
