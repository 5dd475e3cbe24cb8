import type { Track } from '../records/choices';
import type { Meeting } from '../records/meeting';
import type { Person } from '../records/person';
import type { Trip } from '../records/tables';
import type { Instant } from '../time/instant';
import { find } from '../trip';
import { byPrecedence, namedIn } from './attendance';
import { partyOfPerson, partyOfTrack } from './party';
import { spanOf } from './span';
import { tracksInUse } from './tracks';
import { type Whereabouts, whereaboutsOf } from './who-is-where';

export interface RollCall {
  readonly tracks: readonly { readonly track: Track; readonly where: Whereabouts }[];
  /** All of ours, and those of the hosts who are in a meeting then; by precedence, the unknown last. */
  readonly people: readonly { readonly person: Person; readonly where: Whereabouts }[];
}

/** Where each track is at an instant, and each of these people. */
export const rollCallAt = (
  trip: Trip,
  at: Instant,
  called: readonly Person[] = calledAt(trip, at),
): RollCall => ({
  tracks: tracksInUse(trip).map((track) => ({
    track,
    where: whereaboutsOf(trip, partyOfTrack(trip, track), at),
  })),
  people: called
    .map((person) => ({ person, where: whereaboutsOf(trip, partyOfPerson(trip, person), at) }))
    .toSorted((one, other) => Number(isLost(one.where)) - Number(isLost(other.where)))
    .filter(({ person, where }) => person.side === 'ours' || where.doing.kind === 'meetings'),
});

/** All of ours, and of the hosts those who are named in something that may be on; by precedence. */
export const calledAt = (trip: Trip, at: Instant): readonly Person[] => {
  const named = new Set(
    Object.values(trip.meetings).flatMap((meeting) =>
      mayBeOn(trip, meeting, at) ? namedIn(meeting) : [],
    ),
  );
  return Object.values(trip.people)
    .filter(({ side, id }) => side === 'ours' || named.has(id))
    .toSorted(byPrecedence);
};

const mayBeOn = (trip: Trip, meeting: Meeting, at: Instant): boolean => {
  const stop = find(trip.stops, meeting.slot.stop);
  const { start, end } = stop ? spanOf(meeting, stop) : { start: null, end: null };
  return start !== null && start <= at && (end === null || at < end);
};

const isLost = ({ doing }: Whereabouts): boolean => doing.kind === 'unknown';
