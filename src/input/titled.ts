import { type Word, wordsOf } from './plain-text';

/** A record with a title of several words, as one looks it up: a venue, a topic. */
export interface Titled<Entry> {
  readonly entry: Entry;
  readonly names: readonly (readonly string[])[];
}

export const titled = <Entry>(entry: Entry, ...names: readonly string[]): Titled<Entry> => ({
  entry,
  names: names.map((name) => wordsOf(name).map(({ key }) => key)).filter((keys) => keys.length > 0),
});

/** How well words name a title: 0 the whole of it, then whole words, then beginnings; or not. */
export const likeness = ({ names }: Titled<unknown>, words: readonly Word[]): number | null => {
  let best: number | null = null;
  for (const name of names) {
    const score = likenessTo(name, words);
    if (score !== null && (best === null || score < best)) best = score;
  }
  return best;
};

/** Each word begins a word of the name, in the order of the name. */
const likenessTo = (name: readonly string[], words: readonly Word[]): number | null => {
  let place = -1;
  let score = 0;
  for (const { key } of words) {
    const isFirst = place === -1;
    do place += 1;
    while (place < name.length && !name[place]?.startsWith(key));
    if (place >= name.length) return null;
    if (name[place] !== key) score += 4;
    if (isFirst && place > 0) score += 2;
  }
  return words.length === name.length && score === 0 ? 0 : score + 1;
};

/** The entries that the words name best; several where they are named as well as each other. */
export const bestNamed = <Entry>(
  entries: readonly Titled<Entry>[],
  words: readonly Word[],
  handicapOf: (entry: Entry) => number,
): { readonly entries: readonly Entry[]; readonly score: number } | null => {
  let best: Entry[] = [];
  let score = Number.POSITIVE_INFINITY;
  if (words.length === 0) return null;
  for (const candidate of entries) {
    const found = likeness(candidate, words);
    if (found === null) continue;
    const total = found + handicapOf(candidate.entry);
    if (total < score) best = [];
    if (total <= score) best.push(candidate.entry);
    score = Math.min(score, total);
  }
  return best.length === 0 ? null : { entries: best, score };
};

/** The longest name, whole, that starts the words; names may hold commas and slashes. */
export const wholeNameAt = <Entry>(
  entries: readonly Titled<Entry>[],
  words: readonly Word[],
): { readonly entry: Entry; readonly words: number } | null => {
  let best: { entry: Entry; words: number } | null = null;
  for (const { entry, names } of entries)
    for (const name of names)
      if (name.length > (best?.words ?? 0) && name.every((key, at) => words[at]?.key === key))
        best = { entry, words: name.length };
  return best;
};

/** Words that alone name nothing: 'the' is in too many names. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(['the', 'of', 'at', 'in', 'and', 'a', 'de', 'la']);

export const saysSomething = (words: readonly Word[]): boolean =>
  words.some(({ key }) => !EMPTY_WORDS.has(key));
