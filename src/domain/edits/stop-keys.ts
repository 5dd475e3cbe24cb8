import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import type { Stop } from '../records/stop';

/**
 * The order keys that put a stop at a place among the others: its own alone, or those of all where
 * its neighbours share one.
 */
export const keysToPlace = (
  id: string,
  others: readonly Stop[],
  place: number,
): Readonly<Record<string, string>> => {
  const before = others[place - 1]?.order ?? null;
  const after = others[place]?.order ?? null;
  if (before === null || after === null || before < after)
    return { [id]: generateKeyBetween(before, after) };
  const ids = others.map((stop) => stop.id).toSpliced(place, 0, id);
  const keys = generateNKeysBetween(null, null, ids.length);
  return Object.fromEntries(ids.map((stop, index) => [stop, keys[index] ?? '']));
};
