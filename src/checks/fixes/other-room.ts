import type { Trip } from '../../domain/records/tables';
import { type Candidate, candidate } from '../rule';
import type { Pair } from '../subjects/pair';
import type { Scheduled } from '../subjects/scheduled';
import { meetingName } from '../wording';
import { fixesOfOverlap } from './overlap-fixes';

/** More than a few rooms are a list to choose from, not a fix. */
const MOST_ROOMS = 3;

/** Another room that the trip knows at the same venue, or another time. */
export const fixesOfRoom = (pair: Pair, trip: Trip): readonly Candidate[] => {
  const { first, second } = pair;
  const rooms = otherRooms(trip, second).slice(0, MOST_ROOMS);
  return [
    ...[second, first].flatMap((entry) => rooms.map((room) => putInto(entry, room))),
    ...fixesOfOverlap(pair, trip),
  ];
};

const otherRooms = (trip: Trip, { meeting }: Scheduled): readonly string[] => {
  const taken = nameOf(meeting.room);
  const atVenue = Object.values(trip.meetings).filter(({ venue }) => venue === meeting.venue);
  const rooms = new Map(atVenue.map(({ room }) => [nameOf(room), room.trim()]));
  return [...rooms].flatMap(([name, room]) => (name === '' || name === taken ? [] : [room])).sort();
};

const nameOf = (room: string): string => room.trim().toLowerCase();

const putInto = ({ meeting }: Scheduled, room: string): Candidate =>
  candidate(`Hold ${meetingName(meeting)} in ${room}`, (draft) => {
    const moved = draft.meetings[meeting.id];
    if (moved) moved.room = room;
  });
