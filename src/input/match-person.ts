import { fullName } from '../domain/describe/names';
import type { Person } from '../domain/records/person';
import type { Trip } from '../domain/records/tables';
import { stopOf } from './other-clock';
import { peopleIndex } from './people-index';
import { keyOf, type Word, wordsOf } from './plain-text';
import { hasExactRank, mayHaveRank, rankWordsBefore } from './ranks';
import type { LineContext } from './typed-line';

/** People whom the words from a place on may name, and where their name ends. */
export interface MatchedPeople {
  readonly people: readonly Person[];
  readonly end: number;
}

const LONGEST_NAME_WORDS = 9;

/**
 * The longest known name that starts here, with or without rank. Several people where nothing tells
 * them apart: nobody is guessed. Null where nobody is known by it.
 */
export const matchPeople = (
  plain: string,
  at: number,
  context: LineContext,
): MatchedPeople | null => {
  const words = nameWordsAt(plain, at);
  const ranks = rankWordsBefore(words);
  let best: MatchedPeople | null = null;
  for (let rank = 0; rank <= ranks; rank += 1) {
    const found = longestName(plain, words, rank, context);
    if (found && found.end > (best?.end ?? 0)) best = found;
  }
  return best && { ...best, people: toldApart(best.people, context) };
};

const nameWordsAt = (plain: string, at: number): readonly Word[] => {
  const stretch = /^[^@#;:()[\]+!?/]*/.exec(plain.slice(at, at + 160))?.[0] ?? '';
  const words = wordsOf(stretch, 0, LONGEST_NAME_WORDS);
  if (words[0]?.start !== 0) return [];
  return words.map(({ start, end, key }) => ({ start: at + start, end: at + end, key }));
};

const longestName = (
  plain: string,
  words: readonly Word[],
  rank: number,
  { trip }: LineContext,
): MatchedPeople | null => {
  const { byName } = peopleIndex(trip.people);
  for (let count = words.length - rank; count > 0; count -= 1) {
    const name = words.slice(rank, rank + count);
    const [first, last] = [words[0], name.at(-1)];
    if (!first || !last) continue;
    const key = name.map((word) => word.key).join('');
    const people = byName.get(key)?.filter((person) => mayHaveRank(person, words.slice(0, rank)));
    const hasComma = plain.slice(first.start, last.end).includes(',');
    const meant = hasComma ? people?.filter((person) => keyOf(fullName(person)) === key) : people;
    if (!meant || meant.length === 0) continue;
    const exact = meant.filter((person) => hasExactRank(person, words.slice(0, rank)));
    return { people: exact.length === 1 ? exact : meant, end: last.end };
  }
  return nativeName(words[rank], trip.people);
};

/** A name in a script without spaces may run into what follows it, such as a rank. */
const nativeName = (word: Word | undefined, table: Trip['people']): MatchedPeople | null => {
  if (!word || !/^[\p{scx=Han}\p{scx=Hang}\p{scx=Hira}\p{scx=Kana}]/u.test(word.key)) return null;
  for (let length = word.key.length - 1; length > 1; length -= 1) {
    const people = peopleIndex(table).byName.get(word.key.slice(0, length));
    if (people) return { people, end: word.end };
  }
  return null;
};

/** Whoever receives us, or else whoever is of the country of the stop, is meant before others. */
const toldApart = (people: readonly Person[], context: LineContext): readonly Person[] => {
  if (people.length < 2) return people;
  const stop = stopOf(context);
  const narrower = [
    people.filter(({ id }) => id === stop?.host),
    people.filter(({ country, side }) => country === stop?.country && side !== 'ours'),
  ];
  return narrower.find(({ length }) => length === 1) ?? people;
};
