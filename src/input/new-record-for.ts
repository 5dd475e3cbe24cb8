import { newPerson, newTopic, newVenue } from '../domain/records/new-record';
import type { Person } from '../domain/records/person';
import type { Topic } from '../domain/records/topic';
import type { Venue } from '../domain/records/venue';
import type { Creates } from './complete';
import type { LineContext } from './read-line';

export type CreatedRecord =
  | { readonly table: 'people'; readonly record: Person }
  | { readonly table: 'venues'; readonly record: Venue }
  | { readonly table: 'topics'; readonly record: Topic };

/** The record that a completion creates: of the host's side, at the stop of the line. */
export const newRecordFor = (
  { kind, name }: Creates,
  id: string,
  { stop }: LineContext,
): CreatedRecord => {
  if (kind === 'venue') return { table: 'venues', record: newVenue(id, { name, stop }) };
  if (kind === 'topic') return { table: 'topics', record: newTopic(id, { title: name }) };
  return { table: 'people', record: newPerson(id, { family: name, side: 'host' }) };
};
