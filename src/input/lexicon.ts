import { phraseWordsAt, type Word, wordsOf } from './plain-text';

/** Phrases by their first word, the longest first. */
export type Lexicon<Meaning> = ReadonlyMap<string, readonly Phrase<Meaning>[]>;

interface Phrase<Meaning> {
  readonly keys: readonly string[];
  readonly meaning: Meaning;
}

export interface FoundPhrase<Meaning> {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

const LONGEST_PHRASE = 6;

/** Each entry: phrases parted by commas, and what they mean. */
export const lexiconOf = <Meaning>(
  entries: readonly (readonly [phrases: string, meaning: Meaning])[],
): Lexicon<Meaning> => {
  const lexicon = new Map<string, Phrase<Meaning>[]>();
  for (const [phrases, meaning] of entries)
    for (const phrase of phrases.split(',')) {
      const keys = wordsOf(phrase).map(({ key }) => key);
      const first = keys[0] ?? '';
      lexicon.set(first, [...(lexicon.get(first) ?? []), { keys, meaning }]);
    }
  for (const phrases of lexicon.values())
    phrases.sort((one, other) => other.keys.length - one.keys.length);
  return lexicon;
};

/** The longest phrase that starts at `from`, which must be the start of a word. */
export const phraseAt = <Meaning>(
  lexicon: Lexicon<Meaning>,
  plain: string,
  from: number,
): FoundPhrase<Meaning> | null => {
  const [first] = phraseWordsAt(plain, from, 1);
  const phrases = first && lexicon.get(first.key);
  if (!phrases) return null;
  const words = phraseWordsAt(plain, from, LONGEST_PHRASE);
  const phrase = phrases.find(({ keys }) => startsWith(words, keys));
  const last = phrase && words[phrase.keys.length - 1];
  return last ? { start: from, end: last.end, meaning: phrase.meaning } : null;
};

const startsWith = (words: readonly Word[], keys: readonly string[]): boolean =>
  keys.every((key, index) => words[index]?.key === key);
