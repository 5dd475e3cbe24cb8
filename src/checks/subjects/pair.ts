import { absenceFrom } from '../../domain/derive/absence';
import { legBetween, stopsInOrder } from '../../domain/derive/route';
import { isOnPrincipalTrack } from '../../domain/derive/tracks';
import { keptBy } from '../../domain/kept-by';
import { type Concerns, ofEach } from '../../domain/lists/of-each';
import { sameMembers } from '../../domain/lists/same-members';
import type { Person } from '../../domain/records/person';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import type { Venue } from '../../domain/records/venue';
import { minutesBetween } from '../../domain/time/instant';
import { find } from '../../domain/trip';
import { type Apart, apartOf } from './apart';
import type { Batch, Keyed } from './batch';
import { type Overlap, overlapsOf } from './overlaps';
import { changedBetween } from './people-for';
import type { Scheduled } from './scheduled';
import { type SharedAs, sharedAs } from './shared-roles';
import { termsOf } from './terms';

/**
 * Two live meetings, of one programme, that share the principal, people or a room, and overlap in time
 * or are in two cities.
 */
export interface Pair {
  /** The one that starts first. */
  readonly first: Scheduled;
  readonly second: Scheduled;
  /** Where each of them is; null where that is one stop. */
  readonly stops: readonly [Stop, Stop] | null;
  /** Null while a length that it hangs on is not known, and where they do not overlap. */
  readonly overlapMinutes: number | null;
  /** Null where they overlap. */
  readonly apart: Apart | null;
  readonly principalAttendsBoth: boolean;
  /** Those who are named in both, the principal apart. */
  readonly people: readonly Person[];
  /** Null where there are none. */
  readonly sharedAs: SharedAs | null;
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
  pairOfEach(termsOf(trip), overlapsOf(trip), givenBy(trip.people)(trip.venues)(trip.stops));

type Given = Pick<Trip, 'people' | 'venues' | 'stops'>;

const givenBy = keptBy((people: Trip['people']) =>
  keptBy((venues: Trip['venues']) =>
    keptBy((stops: Trip['stops']): Given => ({ people, venues, stops })),
  ),
);

const pairOf = (overlap: Overlap, given: Given): readonly Keyed<Pair>[] => {
  const { key, first, second, isOfPrincipal, isOfRoom } = overlap;
  if (overlap.isApart) return pairApart(overlap, given);
  const people = peopleOf(overlap, given);
  const subject = {
    first,
    second,
    stops: stopsOf(overlap, given),
    overlapMinutes: overlapOf(first, second),
    apart: null,
    principalAttendsBoth: isOfPrincipal,
    people,
    sharedAs: sharedAs(overlap, people),
    sharedRoom: isOfRoom ? (find(given.venues, first.meeting.venue) ?? null) : null,
  };
  return [{ key, subject }];
};

/** Without those who are not with the party at one of the two: that is told of them already. */
const pairApart = (overlap: Overlap, given: Given): readonly Keyed<Pair>[] => {
  const { key, first, second, isOfPrincipal } = overlap;
  const stops = stopsOf(overlap, given);
  if (stops === null || isWithinStays(overlap, stops)) return [];
  const people = peopleOf(overlap, given).filter((person) =>
    stops.every((stop) => absenceFrom(given, person, stop) === null),
  );
  const apart = apartOf(given, overlap, stops);
  const subject = {
    first,
    second,
    stops,
    overlapMinutes: null,
    apart,
    principalAttendsBoth: isOfPrincipal,
    people,
    sharedAs: sharedAs(overlap, people),
    sharedRoom: null,
  };
  return [{ key, subject }];
};

/** What the party does is held against its own wheels up and down, where both are known. */
const isWithinStays = (
  { first, second, isOfPrincipal }: Overlap,
  [from, to]: readonly [Stop, Stop],
): boolean => {
  const isOfParty =
    isOfPrincipal || [first, second].every(({ meeting }) => isOnPrincipalTrack(meeting));
  const { departs, arrives } = legBetween(from, to);
  return isOfParty && departs !== null && arrives !== null;
};

const stopsOf = ({ first, second }: Overlap, { stops }: Given): Pair['stops'] => {
  if (first.stop === second.stop) return null;
  const [from, to] = [first, second].map(({ stop }) => find(stops, stop));
  return from && to ? [from, to] : null;
};

const peopleOf = ({ people }: Overlap, given: Given): readonly Person[] =>
  people.flatMap((id) => find(given.people, id) ?? []);

const concerned: Concerns<Overlap, Given> = (before, { people, venues, stops }) => {
  if (before.venues !== venues) return null;
  const changed = changedBetween(before.people, people);
  const isOther = stopsChanged(before.stops, stops);
  return (overlap) =>
    (overlap.first.stop !== overlap.second.stop && isOther(overlap)) ||
    changed.some((id) => overlap.people.includes(id));
};

/** In another order of stops other legs lead from one to the next, and others are not there yet. */
const stopsChanged = (
  before: Trip['stops'],
  stops: Trip['stops'],
): ((overlap: Overlap) => boolean) => {
  if (before === stops) return () => false;
  const [earlier, now] = [before, stops].map((all) => stopsInOrder({ stops: all }).map(idOf));
  if (!sameMembers(earlier ?? [], now ?? [])) return () => true;
  return ({ first, second }) => [first, second].some(({ stop }) => before[stop] !== stops[stop]);
};

const idOf = ({ id }: Stop): string => id;

const pairOfEach = ofEach(pairOf, concerned);

const overlapOf = (first: Scheduled, second: Scheduled): number | null => {
  if (first.end === null) return null;
  return minutesBetween(second.start, Math.min(first.end, second.end ?? first.end));
};
