/** Milliseconds of work before the page may answer again. */
export const SLICE_MS = 12;

/** Goes some steps of a long work; null where more are left. */
export const sliceOf = <Result extends object>(steps: Iterator<void, Result>): Result | null => {
  const from = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - from >= SLICE_MS) return null;
  }
};
