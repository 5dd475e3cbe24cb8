import { type Concerns, ofEach } from '../../domain/lists/of-each';
import type { Person } from '../../domain/records/person';
import type { Trip } from '../../domain/records/tables';
import type { Venue } from '../../domain/records/venue';
import { minutesBetween } from '../../domain/time/instant';
import { find, journeyOf } from '../../domain/trip';
import { keptBy } from '../kept-by';
import type { Batch, Keyed } from './batch';
import { type Overlap, overlapsOf } from './overlaps';
import { changedBetween } from './people-for';
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
    inputs: [pairsOf(trip)],
    make: () => pairsOf(trip),
  },
];

/** The same list while they are the same. */
export const pairsOf = (trip: Trip): readonly Keyed<Pair>[] =>
  pairOfEach(journeyOf(trip), overlapsOf(trip), namedIn(trip.people)(trip.venues));

type Given = Pick<Trip, 'people' | 'venues'>;

const namedIn = keptBy((people: Trip['people']) =>
  keptBy((venues: Trip['venues']): Given => ({ people, venues })),
);

const pairOf = (
  { key, first, second, isOfPrincipal, isOfRoom, people }: Overlap,
  named: Given,
): readonly Keyed<Pair>[] => {
  const subject = {
    first,
    second,
    overlapMinutes: overlapOf(first, second),
    principalAttendsBoth: isOfPrincipal,
    people: people.toSorted().flatMap((id) => find(named.people, id) ?? []),
    sharedRoom: isOfRoom ? (find(named.venues, first.meeting.venue) ?? null) : null,
  };
  return [{ key, subject }];
};

const concerned: Concerns<Overlap, Given> = (before, { people, venues }) => {
  if (before.venues !== venues) return null;
  const changed = changedBetween(before.people, people);
  return (overlap) => changed.some((id) => overlap.people.includes(id));
};

const pairOfEach = ofEach(pairOf, concerned);

const overlapOf = (first: Scheduled, second: Scheduled): number | null => {
  if (first.end === null) return null;
  return minutesBetween(second.start, Math.min(first.end, second.end ?? first.end));
};
