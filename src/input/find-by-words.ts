import { keyOf } from './plain-text';

/** Those in whose text every word occurs somewhere, without regard to case and accents. */
export const findByWords = <Entry>(
  entries: readonly Entry[],
  query: string,
  textOf: (entry: Entry) => string,
): readonly Entry[] => {
  const words = query
    .split(/\s+/)
    .map(keyOf)
    .filter((word) => word !== '');
  if (words.length === 0) return entries;
  return entries.filter((entry) => {
    const text = keyOf(textOf(entry));
    return words.every((word) => text.includes(word));
  });
};
