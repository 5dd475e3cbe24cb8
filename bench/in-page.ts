import type { Page } from '@playwright/test';

/**
 * What runs in the page. Playwright sends these functions as text, so that each has to stand on its
 * own; they leave their figures as marks and measures of the browser's own timeline.
 */

interface Awaited {
  readonly selector: string;
  readonly mark: string;
  /** How many of them; one unless told. */
  readonly count?: number;
}

/** Marks the end of the first frame that shows an element, or so many of them. */
export const markWhenPainted = ({ selector, mark, count = 1 }: Awaited): void => {
  const look = (): void => {
    if (document.querySelectorAll(selector).length < count) return;
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
  // Two observers would count each key twice.
  if (performance.getEntriesByName('keys are measured').length > 0) return;
  performance.mark('keys are measured');
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

/** Measures every task that keeps the page busy; below 50 ms the browser tells nothing. */
export const measureTasks = (): void => {
  if (performance.getEntriesByName('tasks are measured').length > 0) return;
  performance.mark('tasks are measured');
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      performance.measure('task', { start: startTime, end: startTime + duration });
  }).observe({ type: 'longtask' });
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
