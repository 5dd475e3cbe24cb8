import { fullName } from '../domain/describe/names';
import type { Person } from '../domain/records/person';
import { find } from '../domain/trip';
import type { Completion } from './completion';
import { type Part, withNew } from './completion-part';
import { matchPeople } from './match-person';
import { endOfName } from './name-extent';
import { type IndexedPerson, peopleIndex } from './people-index';
import { type Word, wordsOf } from './plain-text';
import { hasExactRank, isRankWord, mayHaveRank } from './ranks';
import type { LineContext } from './typed-line';

const SEPARATOR = /.*(?:,|&|\/|\band\b) */is;

/** The people who may be meant by the last name of the list at the caret. */
export const personCompletions = (list: Part, context: LineContext): readonly Completion[] => {
  const before = SEPARATOR.exec(list.typed)?.[0] ?? '';
  const typed = list.typed.slice(before.length);
  const part: Part = {
    typed,
    start: list.start + before.length,
    end: list.end,
    // Behind a comma anything may follow, and only a known name shows that a person does.
    mayBeNew:
      !before.trimEnd().endsWith(',') && endOfName(typed, 0, false) >= typed.trimEnd().length,
  };
  if (typed === '' && before !== '') return [];
  const known = peopleBeginning(typed, context).map((person) => completionOf(person, part));
  const matched = matchPeople(typed.trim(), 0, context);
  const isKnown = matched?.people.length === 1 && matched.end === typed.trim().length;
  return withNew(known, 'person', part, isKnown);
};

const completionOf = (person: Person, { start, end }: Part): Completion => ({
  label: fullName(person),
  detail: [person.native, person.title || person.organisation].filter(Boolean).join(' · '),
  insert: { start, end, text: fullName(person) },
});

/** Best first: by family name, then by the whole name or its own script, then by any word. */
const peopleBeginning = (typed: string, context: LineContext): readonly Person[] => {
  const name = typedName(typed);
  const country = find(context.trip.stops, context.stop)?.country ?? '';
  const best: Ranked[] = [];
  for (const entry of peopleIndex(context.trip.people).people) {
    const rank = rankOf(entry, name);
    if (rank !== null) insert(best, { entry, rank: rank * 4 + distance(entry.person, country) });
  }
  return best.map(({ entry }) => entry.person);
};

interface Ranked {
  readonly entry: IndexedPerson;
  readonly rank: number;
}

/** Among thousands only the best few are ever put in order. */
const insert = (best: Ranked[], candidate: Ranked): void => {
  let place = best.length;
  while (place > 0 && isBefore(candidate, best[place - 1])) place -= 1;
  if (place >= MOST) return;
  best.splice(place, 0, candidate);
  if (best.length > MOST) best.pop();
};

const isBefore = (one: Ranked, other: Ranked | undefined): boolean =>
  other !== undefined && (one.rank - other.rank || byOffice(one.entry, other.entry)) < 0;

const MOST = 8;

interface TypedName {
  readonly ranks: readonly Word[];
  readonly names: readonly Word[];
  readonly joined: string;
}

const typedName = (typed: string): TypedName => {
  const words = wordsOf(typed, 0, 9);
  const names = words.filter((word) => !isRankWord(word));
  return { ranks: words.filter(isRankWord), names, joined: names.map(({ key }) => key).join('') };
};

/** The hosts of the stop first, then ours, then people met elsewhere. */
const distance = (person: Person, country: string): number => {
  if (person.side === 'ours') return 1;
  return person.country === country ? 0 : 2;
};

const byOffice = (one: IndexedPerson, other: IndexedPerson): number => {
  const [first, second] = [one.person.precedence ?? 1e5, other.person.precedence ?? 1e5];
  if (first !== second) return first - second;
  return one.family < other.family ? -1 : one.family > other.family ? 1 : 0;
};

const rankOf = (entry: IndexedPerson, { ranks, names, joined }: TypedName): number | null => {
  const [first] = names;
  if (!first) return beginEach(entry, ranks) || hasExactRank(entry.person, ranks) ? 2 : null;
  if (entry.native !== '' && entry.native.startsWith(joined)) return 1;
  if (!beginEach(entry, names) && !entry.display.includes(joined)) return null;
  if (!mayHaveRank(entry.person, ranks)) return null;
  if (entry.family.startsWith(first.key)) return 0;
  return entry.display.startsWith(joined) ? 1 : 2;
};

const beginEach = ({ words }: IndexedPerson, typed: readonly Word[]): boolean =>
  typed.every(({ key }) => words.some((word) => word.startsWith(key)));
