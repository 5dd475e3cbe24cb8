import { sliceOf } from '../../store/slice-of';

/**
 * Takes what a generator yields, a slice of work at a time, and tells of all so far after each slice;
 * whoever gives the signal hears no more.
 */
export const inSlices = async <Item>(
  items: Iterator<Item, void>,
  signal: AbortSignal,
  tell: (soFar: readonly Item[], isDone: boolean) => void,
): Promise<void> => {
  const soFar: Item[] = [];
  for (;;) {
    await untilIdle();
    if (signal.aborted) return;
    const { done = false } = sliceOf(items, (item) => soFar.push(item));
    tell([...soFar], done);
    if (done) return;
  }
};

/** Keys and clicks that wait come first. */
const untilIdle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
