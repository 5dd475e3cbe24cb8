import type { Person } from '../domain/records/person';
import { type Word, wordsOf } from './plain-text';

const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    gen: 'general',
    lt: 'lieutenant',
    maj: 'major',
    brig: 'brigadier',
    col: 'colonel',
    capt: 'captain',
    cdr: 'commander',
    adm: 'admiral',
    radm: 'rear admiral',
    vadm: 'vice admiral',
    amb: 'ambassador',
    dr: 'doctor',
    prof: 'professor',
    sen: 'senator',
    rep: 'representative',
    gov: 'governor',
    pres: 'president',
    min: 'minister',
    sec: 'secretary',
    pm: 'prime minister',
    dpm: 'deputy prime minister',
    fm: 'foreign minister',
    vp: 'vice president',
    dm: 'defense minister',
    defmin: 'defense minister',
    secdef: 'secretary defense',
    secstate: 'secretary state',
    defence: 'defense',
    councillor: 'councilor',
    chmn: 'chairman',
    dep: 'deputy',
    asst: 'assistant',
    hon: '',
    he: '',
    mr: '',
    ms: '',
    sir: '',
    the: '',
    of: '',
    for: '',
    and: '',
  }).map(([short, long]) => [short, long.split(' ').filter(Boolean)] as const),
);

const RANK_WORDS: ReadonlySet<string> = new Set(
  `general lieutenant major brigadier colonel captain commander admiral rear vice ambassador doctor
  professor senator representative governor president minister secretary prime deputy foreign defense
  state councilor chairman chairwoman chair assistant under premier chancellor speaker mayor king
  queen prince princess crown sheikh emir sultan lord lady dame judge justice chief marshal sergeant
  director mrs mme madame consul counselor congressman congresswoman excellency his her first`.split(
    /\s+/,
  ),
);

/** The rank in one spelling: 'Lt. Gen.' is lieutenant and general, 'FM' foreign and minister. */
const spelledOut = (key: string): readonly string[] => ABBREVIATIONS.get(key) ?? [key];

export const isRankWord = ({ key }: Word): boolean => ABBREVIATIONS.has(key) || RANK_WORDS.has(key);

/** How many words of a name are rank: 2 of 'Vice President Xi', never all of them. */
export const rankWordsBefore = (words: readonly Word[]): number => {
  const count = words.findIndex((word) => !isRankWord(word));
  return count === -1 ? Math.max(0, words.length - 1) : count;
};

/** Whether the typed rank is just that of the person, as 'Minister' is not of a Foreign Minister. */
export const hasExactRank = (person: Person, typed: readonly Word[]): boolean =>
  typed.length > 0 && person.rank !== '' && spelled(wordsOf(person.rank)) === spelled(typed);

const spelled = (words: readonly Word[]): string =>
  words.flatMap(({ key }) => spelledOut(key)).join(' ');

/**
 * Whether the typed rank may be this person's: all its words are in rank, office or function. One
 * without any of these may have any rank.
 */
export const mayHaveRank = (person: Person, typed: readonly Word[]): boolean => {
  if (typed.length === 0) return true;
  const wanted = typed.flatMap(({ key }) => spelledOut(key));
  const held = heldBy(person);
  return held.size === 0 || wanted.every((word) => held.has(word) || word === 'excellency');
};

const holders = new WeakMap<Person, ReadonlySet<string>>();

const heldBy = (person: Person): ReadonlySet<string> => {
  const kept = holders.get(person);
  if (kept) return kept;
  const words = wordsOf(`${person.rank} ${person.title} ${person.function}`);
  const held = new Set(words.flatMap(({ key }) => spelledOut(key)));
  holders.set(person, held);
  return held;
};
