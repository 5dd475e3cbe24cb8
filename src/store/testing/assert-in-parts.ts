import fc from 'fast-check';

/** `fc.gen()` keeps all that it was ever asked for: some megabytes a run of hundreds of edits. */
const RUNS_OF_A_PART = 50;

/** Tries a law as often as wanted, made anew every so often, so that the long runs do not fill the memory. */
export const assertInParts = async <Case>(
  lawOf: () => fc.IRawProperty<Case, boolean>,
  { numRuns, ...others }: fc.Parameters<Case> & { readonly numRuns: number },
): Promise<void> => {
  for (let left = numRuns; left > 0; left -= RUNS_OF_A_PART)
    await fc.assert(lawOf(), { ...others, numRuns: Math.min(left, RUNS_OF_A_PART) });
};
