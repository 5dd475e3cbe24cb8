import { areAlternatives } from '../../domain/derive/alternatives';
import { namedIn, principalAttends } from '../../domain/derive/attendance';
import type { Person } from '../../domain/records/person';
import type { Trip } from '../../domain/records/tables';
import type { Venue } from '../../domain/records/venue';
import { minutesBetween } from '../../domain/time/instant';
import { find, journeyOf } from '../../domain/trip';
import type { Batch, Keyed } from './batch';
import { calendarOf, isOwnedBy } from './calendar';
import { peopleFor } from './people-for';
import { occupiedUntil, type Scheduled } from './scheduled';

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

export const pairBatches = (trip: Trip): readonly Batch<Pair>[] => {
  const { principal } = journeyOf(trip);
  return [...calendarOf(trip)].map(([day, entries]) => ({
    key: `pair ${day}`,
    inputs: [principal, peopleFor(trip, entries, entries), trip.venues, entries],
    make: () => pairsOn(trip, day, entries),
  }));
};

/** Those whose second meeting starts on that day of UTC. */
export const pairsOn = (
  trip: Trip,
  day: number,
  entries: readonly Scheduled[],
): readonly Keyed<Pair>[] =>
  [...overlapsOn(trip, day, entries)].map(([key, [first, second, shared]]) => ({
    key,
    subject: {
      first,
      second,
      overlapMinutes: overlapOf(first, second),
      principalAttendsBoth: shared.has(THE_PRINCIPAL),
      people: [...shared].sort().flatMap((id) => find(trip.people, id) ?? []),
      sharedRoom: shared.has(THE_ROOM) ? (find(trip.venues, first.meeting.venue) ?? null) : null,
    },
  }));

/** No id of a person has a space in front. */
const THE_PRINCIPAL = ' principal';
const THE_ROOM = ' room';

type Shared = readonly [first: Scheduled, second: Scheduled, shared: Set<string>];
type Overlaps = ReadonlyMap<string, Shared>;

const known = new WeakMap<
  readonly Scheduled[],
  { readonly principal: string | null; readonly overlaps: Overlaps }
>();

/** Kept, as a name or a venue that changes does not change who overlaps. */
const overlapsOn = (trip: Trip, day: number, entries: readonly Scheduled[]): Overlaps => {
  const { principal } = journeyOf(trip);
  const kept = known.get(entries);
  if (kept?.principal === principal) return kept.overlaps;
  const overlaps = overlapping(trip, day, entries);
  known.set(entries, { principal, overlaps });
  return overlaps;
};

/** One sweep over the day for each person and room, so that a full day costs no square. */
const overlapping = (trip: Trip, day: number, entries: readonly Scheduled[]): Overlaps => {
  const pairs = new Map<string, Shared>();
  const busy = new Map<string, Scheduled[]>();
  for (const second of entries)
    for (const taken of takenBy(trip, second)) {
      const still = (busy.get(taken) ?? []).filter((one) => occupiedUntil(one) > second.start);
      if (takesTime(second)) {
        if (isOwnedBy(day, second.start))
          for (const first of still)
            if (!areAlternatives(first.meeting, second.meeting)) share(pairs, first, second, taken);
        still.push(second);
      }
      busy.set(taken, still);
    }
  return pairs;
};

/** A mark of no length in the schedule is in nobody's way. */
const takesTime = (entry: Scheduled): boolean => occupiedUntil(entry) > entry.start;

const share = (
  pairs: Map<string, Shared>,
  first: Scheduled,
  second: Scheduled,
  taken: string,
): void => {
  const key = `${first.meeting.id} ${second.meeting.id}`;
  const pair = pairs.get(key) ?? [first, second, new Set()];
  pairs.set(key, pair);
  pair[2].add(taken.startsWith(THE_ROOM) ? THE_ROOM : taken);
};

/** Everything that can be in one place only. */
const takenBy = (trip: Trip, { meeting }: Scheduled): readonly string[] => {
  const { principal } = journeyOf(trip);
  const room = meeting.room.trim().toLowerCase();
  return [
    ...namedIn(meeting).filter((id) => id !== principal),
    ...(principalAttends(trip, meeting) ? [THE_PRINCIPAL] : []),
    ...(room !== '' && meeting.venue !== null ? [`${THE_ROOM} ${meeting.venue} ${room}`] : []),
  ];
};

const overlapOf = (first: Scheduled, second: Scheduled): number | null => {
  if (first.end === null) return null;
  return minutesBetween(second.start, Math.min(first.end, second.end ?? first.end));
};
