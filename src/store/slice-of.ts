/** Milliseconds of work before the page may answer again. */
const SLICE_MS = 12;

/** Goes some steps of a long work, at least one; tells of each, and gives back the last. */
export const sliceOf = <Item, Result>(
  steps: Iterator<Item, Result>,
  tell: (item: Item) => void = () => undefined,
): IteratorResult<Item, Result> => {
  const from = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step;
    tell(step.value);
    if (performance.now() - from >= SLICE_MS) return step;
  }
};
