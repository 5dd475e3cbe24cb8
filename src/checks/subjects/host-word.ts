import { stopsInOrder } from '../../domain/derive/route';
import { groupBy } from '../../domain/group-by';
import type { LogEntry } from '../../domain/records/log-entry';
import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import { find } from '../../domain/trip';
import type { Batch, Keyed } from './batch';
import { type Claim, claimsOf } from './host-claims';
import { meetingsOfStop } from './stop-meetings';

/** The last that the host or a post said of a time, a date or a place. */
export interface HostWord {
  readonly entry: LogEntry;
  readonly stop: Stop;
  /** Null: it is about the stop. */
  readonly meeting: Meeting | null;
  readonly claim: Claim;
  readonly tasks: Trip['tasks'];
}

export const hostWordBatches = (trip: Trip): readonly Batch<HostWord>[] => {
  const entries = Object.values(trip.log);
  if (entries.length === 0) return [];
  const lists = stopsInOrder(trip).map((stop) => meetingsOfStop(trip, stop));
  return [
    {
      key: 'host words',
      inputs: [trip.log, trip.stops, trip.venues, trip.tasks, ...lists],
      make: () => {
        const about = groupBy(entries, ({ meeting, stop }) => meeting ?? stop);
        return [...about.values()].flatMap((of) => wordsAbout(trip, of));
      },
    },
  ];
};

/** Of each kind the newest alone. */
const wordsAbout = (trip: Trip, entries: readonly LogEntry[]): readonly Keyed<HostWord>[] => {
  const kinds = new Set<string>();
  return entries.toSorted(newestFirst).flatMap((entry) => {
    const meeting = find(trip.meetings, entry.meeting) ?? null;
    const stop = find(trip.stops, meeting?.slot.stop ?? entry.stop);
    if (!stop || (entry.meeting !== null && !meeting)) return [];
    return claimsOf(trip, entry, stop, meeting).flatMap((claim) => {
      if (kinds.has(claim.kind)) return [];
      kinds.add(claim.kind);
      const subject = { entry, stop, meeting, claim, tasks: trip.tasks };
      return [{ key: `${claim.kind} ${meeting?.id ?? stop.id}`, subject }];
    });
  });
};

const newestFirst = (one: LogEntry, other: LogEntry): number =>
  placeOf(one) < placeOf(other) ? 1 : -1;

const placeOf = ({ at, id }: LogEntry): string => `${at ?? ''} ${id}`;
