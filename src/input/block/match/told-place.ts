import type { Trip } from '../../../domain/records/tables';
import { readLine } from '../../read-line';
import type { TypedLine } from '../../typed-line';
import type { BlockLine } from '../block';
import { isNumberedRoom, isRoomName, placesInNote, placesInTitle } from './place-names';

export interface ToldPlace {
  readonly venue: string | null;
  readonly room: string;
  /** A place that is no venue of the trip; '' where none is named. */
  readonly unknown: string;
}

/**
 * Where a line of theirs says that it is: as it was read, or else in the words of its title and its
 * notes: 'Talks, Bayi Building, Hall 2', 'Meeting in the East Room', 'Venue: Great Hall'.
 */
export const toldPlace = (trip: Trip, theirs: BlockLine): ToldPlace => {
  const read = placeOf(theirs);
  const isRead = read.venue !== null || read.unknown !== '';
  const rows = theirs.meeting.notes.split('\n');
  const names = [
    ...placesInTitle(trip, wordsOfTitle(theirs)),
    ...rows.flatMap((row) => placesInNote(trip, row)),
  ];
  return names
    .map((name) => placeNamed(trip, theirs, name))
    .reduce(
      (told, { venue, room, unknown }) => ({
        venue: told.venue ?? (isRead ? null : venue),
        room: told.room || room,
        unknown: told.unknown || (isRead ? '' : unknown),
      }),
      read,
    );
};

const placeOf = ({ meeting, tokens }: Pick<TypedLine, 'meeting' | 'tokens'>): ToldPlace => {
  const unknown = tokens.find(({ kind }) => kind === 'unknown-venue')?.text ?? '';
  return {
    venue: meeting.venue ?? null,
    room: meeting.room ?? '',
    unknown: unknown.replace(/^[\s,]*(?:@|at\b)\s*|[\s,;]+$/gi, ''),
  };
};

const placeNamed = (trip: Trip, { meeting }: BlockLine, name: string): ToldPlace => {
  const asRoom = { venue: null, room: name, unknown: '' };
  if (isNumberedRoom(name)) return asRoom;
  const { stop, date } = meeting.slot;
  const place = placeOf(readLine(`@ ${name}`, { trip, stop, date, afterClock: null }));
  return place.venue === null && isRoomName(name) ? asRoom : place;
};

/** What was understood as something else parts the words, as a comma does. */
const wordsOfTitle = ({ tokens }: BlockLine): string =>
  tokens
    .map(({ kind, text }) => (kind === 'text' || kind === 'kind' ? text : ', '))
    .join('')
    .replace(/^[ ,]+/, '');
