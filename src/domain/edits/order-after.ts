import { generateKeyBetween } from 'fractional-indexing';

/** An order key behind those of all these entries. */
export const orderAfter = (entries: Iterable<{ readonly order: string }>): string => {
  const last = [...entries]
    .map(({ order }) => order)
    .toSorted()
    .at(-1);
  return generateKeyBetween(last ?? null, null);
};
