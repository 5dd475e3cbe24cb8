import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** A stop of the route, a step of a meeting. */
interface Ordered {
  readonly id: string;
  readonly order: string;
}

/**
 * The order keys that put an entry at a place among the others: its own alone, or those of all where
 * its neighbours share one.
 */
export const keysToPlace = (
  id: string,
  others: readonly Ordered[],
  place: number,
): Readonly<Record<string, string>> => {
  const before = others[place - 1]?.order ?? null;
  const after = others[place]?.order ?? null;
  if (before === null || after === null || before < after)
    return { [id]: generateKeyBetween(before, after) };
  const ids = others.map((other) => other.id).toSpliced(place, 0, id);
  const keys = generateNKeysBetween(null, null, ids.length);
  return Object.fromEntries(ids.map((of, index) => [of, keys[index] ?? '']));
};
