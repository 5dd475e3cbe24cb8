import type { Page } from '@playwright/test';

/** Writes over what is stored of every trip, as a newer version or a broken disk would have left it. */
export const spoil = (page: Page, how: 'newer' | 'damaged'): Promise<void> =>
  page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('legation');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const copies = opening.result.transaction('copies', 'readwrite').objectStore('copies');
          const reading = copies.openCursor();
          reading.onsuccess = () => {
            const cursor = reading.result;
            if (!cursor) {
              opening.result.close();
              resolve();
              return;
            }
            cursor.update({
              ...cursor.value,
              ...(wanted === 'newer' ? { schema: 99 } : { schema: 1, head: 'nowhere' }),
            });
            cursor.continue();
          };
        };
      }),
    how,
  );

/** As a newer version of the app would have left the whole storage. */
export const upgradeStorage = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('legation', 2);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );

/** Until the page is closed, whoever wants to read what is stored has to wait. */
export const holdStorage = async (page: Page): Promise<void> => {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('legation');
        opening.onsuccess = () => {
          const stores = opening.result.transaction(
            ['copies', 'commits', 'snapshots'],
            'readwrite',
          );
          const again = (): void => {
            stores.objectStore('copies').count().onsuccess = again;
            resolve();
          };
          again();
        };
      }),
  );
};

/** From now on the disk is full. */
export const fillDisk = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const refuse = (): never => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.add = refuse;
    IDBObjectStore.prototype.put = refuse;
  });

/** Until the page is loaded again, whatever has such an element in it cannot be drawn. */
export const failToDraw = (page: Page, name: string): Promise<void> =>
  page.evaluate((wanted) => {
    const make = document.createElement.bind(document);
    document.createElement = (tag: string) => {
      if (tag === wanted) throw new Error(`An ${wanted} cannot be drawn`);
      return make(tag);
    };
  }, name);
