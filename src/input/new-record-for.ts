import { orderAfter } from '../domain/edits/order-after';
import { newPerson, newTopic, newVenue } from '../domain/records/new-record';
import type { Person } from '../domain/records/person';
import type { Topic } from '../domain/records/topic';
import type { Venue } from '../domain/records/venue';
import { find, journeyOf } from '../domain/trip';
import type { Creates } from './completion';
import { wordsOf } from './plain-text';
import { rankWordsBefore } from './ranks';
import type { LineContext } from './typed-line';

export type CreatedRecord =
  | { readonly table: 'people'; readonly record: Person }
  | { readonly table: 'venues'; readonly record: Venue }
  | { readonly table: 'topics'; readonly record: Topic };

/** The record that a completion creates: of the host's side, at the stop of the line. */
export const newRecordFor = (
  { kind, name }: Creates,
  id: string,
  context: LineContext,
): CreatedRecord => {
  if (kind === 'topic') {
    const order = orderAfter(Object.values(context.trip.topics));
    return { table: 'topics', record: newTopic(id, { title: name, order }) };
  }
  if (kind === 'venue') {
    const venue = newVenue(id, { name, stop: context.stop, kind: venueKindOf(name) });
    return { table: 'venues', record: venue };
  }
  return { table: 'people', record: newPerson(id, personNamed(name, context)) };
};

const venueKindOf = (name: string): Venue['kind'] => {
  if (/\b(?:air ?(?:port|base|field)|AFB|airfield)\b/i.test(name)) return 'airfield';
  return /\b(?:hotel|hyatt|hilton|marriott|sheraton|inn)\b/i.test(name) ? 'hotel' : 'site';
};

const personNamed = (name: string, { trip, stop }: LineContext): Partial<Person> => {
  const country = find(trip.stops, stop)?.country ?? '';
  const isAtHome = country !== '' && country === journeyOf(trip).homeCountry;
  const words = name.split(/\s+/).filter(Boolean);
  const ranks = rankWordsBefore(words.flatMap((word) => wordsOf(word, 0, 1)));
  const names = namesOf(words.slice(ranks), country);
  return {
    ...names,
    rank: words.slice(0, ranks).join(' '),
    side: isAtHome ? 'ours' : 'host',
    country,
  };
};

type Names = Pick<Person, 'family' | 'given' | 'nameOrder'>;

/** Where the family name comes first. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(
  ['CN', 'JP', 'KR', 'VN', 'HU'].concat('TW', 'HK', 'MO', 'KP'),
);

const PARTICLE = /^(?:van|von|der|den|de|del|di|da|dos|du|la|le|al|el|bin|ibn|ter|zu)$/;

/** 'YANG Jiechi' says itself which is the family name; otherwise the country of the stop does. */
const namesOf = (words: readonly string[], country: string): Names => {
  const isFamilyFirst = FAMILY_FIRST.has(country);
  const capitals = words.filter(isInCapitals);
  const [told] = capitals;
  if (told !== undefined && capitals.length === 1 && words.length > 1) {
    const given = words.filter((word) => word !== told).join(' ');
    return names(sentenceCase(told), given, words[0] === told);
  }
  if (isFamilyFirst) return names(words[0] ?? '', words.slice(1).join(' '), true);
  const particle = words.findIndex((word, index) => index > 0 && PARTICLE.test(word));
  const from = particle === -1 ? words.length - 1 : particle;
  return names(words.slice(from).join(' '), words.slice(0, Math.max(0, from)).join(' '), false);
};

const names = (family: string, given: string, isFamilyFirst: boolean): Names => ({
  family,
  given,
  nameOrder: isFamilyFirst ? 'family-first' : 'given-first',
});

const isInCapitals = (word: string): boolean => /^\p{Lu}[\p{Lu}'’-]+$/u.test(word);

const sentenceCase = (word: string): string =>
  word.replace(/(\p{L})(\p{L}*)/gu, (_, first: string, rest: string) => first + rest.toLowerCase());
