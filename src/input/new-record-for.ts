import { orderAfter } from '../domain/edits/order-after';
import { newPerson, newTopic, newVenue } from '../domain/records/new-record';
import type { Person } from '../domain/records/person';
import type { Topic } from '../domain/records/topic';
import type { Venue } from '../domain/records/venue';
import { find, journeyOf } from '../domain/trip';
import type { Creates } from './completion';
import { readRankedName } from './read-name';
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

/** By its name: an airfield, a hotel, or else a site. */
export const venueKindOf = (name: string): Venue['kind'] => {
  if (/\b(?:air ?(?:port|base|field)|AFB|airfield)\b/i.test(name)) return 'airfield';
  return /\b(?:hotel|hyatt|hilton|marriott|sheraton|inn)\b/i.test(name) ? 'hotel' : 'site';
};

const personNamed = (name: string, { trip, stop }: LineContext): Partial<Person> => {
  const country = find(trip.stops, stop)?.country ?? '';
  const isAtHome = country !== '' && country === journeyOf(trip).homeCountry;
  return { ...readRankedName(name, country), side: isAtHome ? 'ours' : 'host', country };
};
