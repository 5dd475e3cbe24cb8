import type { Page } from '@playwright/test';

/**
 * What runs in the page. Playwright sends these functions as text, so that each has to stand on its
 * own; they leave their figures as marks and measures of the browser's own timeline.
 */

interface Awaited {
  readonly selector: string;
  readonly mark: string;
}

/** Marks the end of the first frame that shows an element. */
export const markWhenPainted = ({ selector, mark }: Awaited): void => {
  const look = (): void => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      // A message is handled once the frame has been drawn.
      port1.onmessage = () => performance.mark(mark);
      port2.postMessage(null);
    });
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
};

/** Measures every key from its press to the next paint; below 16 ms the browser tells nothing. */
export const measureKeys = (): void => {
  const observer = new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries()) {
      if (name === 'keydown')
        performance.measure('key', { start: startTime, end: startTime + duration });
    }
  });
  // A name of its own, as the types do not know the threshold.
  const wanted = { type: 'event', durationThreshold: 16 };
  observer.observe(wanted);
};

/** Marks every input, and measures every writing transaction from its start until it is complete. */
export const measureWrites = (): void => {
  document.addEventListener(
    'input',
    ({ timeStamp }) => performance.mark('input', { startTime: timeStamp }),
    true,
  );
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function begin(stores, mode, options) {
    const begun = transaction.call(this, stores, mode, options);
    const start = performance.now();
    if (mode === 'readwrite')
      begun.addEventListener('complete', () =>
        performance.measure('write', { start, end: performance.now() }),
      );
    return begun;
  };
};

export interface Entry {
  readonly start: number;
  readonly end: number;
}

export const entriesOf = (page: Page, name: string): Promise<readonly Entry[]> =>
  page.evaluate(
    (wanted) =>
      performance
        .getEntriesByName(wanted)
        .map(({ startTime, duration }) => ({ start: startTime, end: startTime + duration })),
    name,
  );

/** When it was marked, in milliseconds since the navigation; waits for it. */
export const timeOfMark = async (page: Page, mark: string): Promise<number> => {
  await page.waitForFunction((wanted) => performance.getEntriesByName(wanted).length > 0, mark);
  const [entry] = await entriesOf(page, mark);
  return entry?.start ?? Number.NaN;
};
