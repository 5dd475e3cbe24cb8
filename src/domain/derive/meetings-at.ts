import { groupBy } from '../group-by';
import { recordsOf } from '../lists/records-in';
import { touchedBetween, withRecords } from '../lists/touched';
import type { Meeting } from '../records/meeting';
import type { Trip } from '../records/tables';

type Meetings = Trip['meetings'];
type ByStop = ReadonlyMap<string, readonly Meeting[]>;

const known = new WeakMap<Meetings, ByStop>();

/** The table that was last looked at in a trip, by its own record. */
const latest = new WeakMap<Trip['trip'], Meetings>();

/** The meetings of each stop: the same list as before, where an edit touched none of them. */
export const meetingsAt = (trip: Trip, stop: string): readonly Meeting[] =>
  byStop(trip).get(stop) ?? none;

const none: readonly Meeting[] = [];

const byStop = (trip: Trip): ByStop => {
  const { meetings } = trip;
  const kept = known.get(meetings);
  if (kept) return kept;
  const parts =
    partsAfter(latest.get(trip.trip), meetings) ?? groupBy(Object.values(meetings), stopOf);
  known.set(meetings, parts);
  latest.set(trip.trip, meetings);
  return parts;
};

const stopOf = ({ slot }: Meeting): string => slot.stop;

/** Null where nobody noted what was touched in between. */
const partsAfter = (before: Meetings | undefined, meetings: Meetings): ByStop | null => {
  const parts = before && known.get(before);
  const touched = before && touchedBetween(before, meetings);
  if (!parts || !touched) return null;
  const leaving = groupBy(recordsOf(before, touched), stopOf);
  const coming = groupBy(recordsOf(meetings, touched), stopOf);
  const next = new Map(parts);
  for (const stop of new Set([...leaving.keys(), ...coming.keys()])) {
    const [left = none, came = none] = [leaving.get(stop), coming.get(stop)];
    next.set(stop, withRecords(parts.get(stop) ?? none, left, came));
  }
  return next;
};
