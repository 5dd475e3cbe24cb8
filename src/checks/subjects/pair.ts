import type { Person } from '../../domain/records/person';
import type { Trip } from '../../domain/records/tables';
import type { Venue } from '../../domain/records/venue';
import { minutesBetween } from '../../domain/time/instant';
import { find } from '../../domain/trip';
import type { Batch, Keyed } from './batch';
import { overlapsOf } from './overlaps';
import type { Scheduled } from './scheduled';

/** Two live meetings, of one programme, that overlap in time and share the principal, people or a room. */
export interface Pair {
  /** The one that starts first. */
  readonly first: Scheduled;
  readonly second: Scheduled;
  /** Null while a length that it hangs on is not known. */
  readonly overlapMinutes: number | null;
  readonly principalAttendsBoth: boolean;
  /** Those who are named in both, the principal apart. */
  readonly people: readonly Person[];
  /** Where the room is that both take. */
  readonly sharedRoom: Venue | null;
}

export const pairBatches = (trip: Trip): readonly Batch<Pair>[] => [
  {
    key: 'pairs',
    inputs: [trip.people, trip.venues, overlapsOf(trip)],
    make: () => pairsOf(trip),
  },
];

export const pairsOf = (trip: Trip): readonly Keyed<Pair>[] =>
  overlapsOf(trip).map(({ key, first, second, isOfPrincipal, isOfRoom, people }) => ({
    key,
    subject: {
      first,
      second,
      overlapMinutes: overlapOf(first, second),
      principalAttendsBoth: isOfPrincipal,
      people: people.toSorted().flatMap((id) => find(trip.people, id) ?? []),
      sharedRoom: isOfRoom ? (find(trip.venues, first.meeting.venue) ?? null) : null,
    },
  }));

const overlapOf = (first: Scheduled, second: Scheduled): number | null => {
  if (first.end === null) return null;
  return minutesBetween(second.start, Math.min(first.end, second.end ?? first.end));
};
