import { groupBy } from '../group-by';
import type { Track } from '../records/choices';
import { tracks } from '../records/choices';
import type { Meeting } from '../records/meeting';
import type { Stop } from '../records/stop';
import type { Trip } from '../records/tables';
import type { Instant } from '../time/instant';
import type { LocalDate } from '../time/local-date';
import { sortInstant } from '../time/wall-time';
import { datesAt, dayId, meetingsAt, nightsAt } from './days';
import type { Line } from './line';
import { movementsAlong } from './movements';
import { type Leg, legsOf, stopsInOrder } from './route';
import { spanOf } from './span';
import { isOnPrincipalTrack } from './tracks';
import { waypointsAt } from './waypoints';
import { withMovements } from './with-movements';

export interface Day {
  readonly id: string;
  readonly stop: Stop;
  readonly date: LocalDate | null;
  /** A date at several stops: this is day `part` of `parts`. */
  readonly part: number;
  readonly parts: number;
  readonly lines: readonly Line[];
}

const schedules = new WeakMap<Trip, readonly Day[]>();

/** The whole trip, day by day and line by line: the one order of screen and paper. */
export const scheduleOf = (trip: Trip): readonly Day[] => {
  const kept = schedules.get(trip);
  if (kept) return kept;
  const legs = legsOf(trip);
  const days = numberParts(
    stopsInOrder(trip).flatMap((stop, index) => daysAt(trip, stop, legs[index - 1], legs[index])),
  );
  schedules.set(trip, days);
  return days;
};

type UnnumberedDay = Omit<Day, 'part' | 'parts'>;

const numberParts = (days: readonly UnnumberedDay[]): readonly Day[] => {
  const sameDate = groupBy(days, (day) => day.date);
  return days.map((day) => {
    const together = day.date === null ? [day] : (sameDate.get(day.date) ?? [day]);
    return { ...day, part: together.indexOf(day) + 1, parts: together.length };
  });
};

const daysAt = (
  trip: Trip,
  stop: Stop,
  inbound: Leg | undefined,
  outbound: Leg | undefined,
): readonly UnnumberedDay[] => {
  const meetings = meetingsAt(trip, stop.id);
  const nights = nightsAt(stop);
  const movements = movementsAlong(trip, stop, waypointsAt(stop, meetings, nights));
  const dates = datesAt(stop, meetings);
  const hasUnscheduled = dates.length === 0 || meetings.some(({ slot }) => slot.date === null);
  return [...dates, ...(hasUnscheduled ? [null] : [])].map((date) => ({
    id: dayId({ stop: stop.id, date }),
    stop,
    date,
    lines: withMovements(
      [
        ...movementEnds(stop, date, inbound, outbound),
        ...meetings
          .filter(({ slot }) => slot.date === date)
          .map((meeting) => meetingLine(meeting, stop)),
      ]
        .sort(byTime)
        .map(({ line }) => line)
        .concat(nights.filter((night) => night === date).map((night) => nightLine(stop, night))),
      movements,
      stop,
    ),
  }));
};

interface Sortable {
  readonly line: Line;
  readonly sort: Instant | null;
  /** Among what has the same instant: arriving first, then the principal, then others, departing last. */
  readonly rank: number;
  readonly order: string;
}

/** By instant, what is to be decided last, then by rank, by the planner's order, by id. */
const byTime = (one: Sortable, other: Sortable): number => {
  if (one.sort !== other.sort) {
    if (one.sort === null) return 1;
    if (other.sort === null) return -1;
    return one.sort - other.sort;
  }
  if (one.rank !== other.rank) return one.rank - other.rank;
  if (one.order !== other.order) return one.order < other.order ? -1 : 1;
  return one.line.id < other.line.id ? -1 : 1;
};

const meetingLine = (meeting: Meeting, stop: Stop): Sortable => {
  const parallel = parallelTrack(meeting);
  const { sort } = spanOf(meeting, stop);
  return {
    line: { kind: 'meeting', id: meeting.id, stop, meeting, parallel },
    sort,
    rank: sort === null || parallel === null ? 1 : 2,
    order: meeting.order,
  };
};

const parallelTrack = (meeting: Meeting): Track | null => {
  if (isOnPrincipalTrack(meeting)) return null;
  for (const track in tracks) if (isTrackOf(meeting, track)) return track;
  return null;
};

const isTrackOf = (meeting: Meeting, track: string): track is Track => track in meeting.tracks;

/** Arriving comes before, and departing after, what happens at the same minute. */
const movementEnds = (
  stop: Stop,
  date: LocalDate | null,
  inbound: Leg | undefined,
  outbound: Leg | undefined,
): readonly Sortable[] => {
  const ends = [
    { kind: 'arrival', moment: stop.wheelsDown, leg: inbound, rank: 0 },
    { kind: 'departure', moment: stop.wheelsUp, leg: outbound, rank: 3 },
  ] as const;
  return ends.flatMap(({ kind, moment, leg, rank }) => {
    if (!moment || moment.date !== date) return [];
    const sort = sortInstant(stop.zone, moment.date, moment.time, moment.fold);
    return [{ line: { kind, id: `${kind} ${stop.id}`, stop, moment, leg }, sort, rank, order: '' }];
  });
};

const nightLine = (stop: Stop, date: LocalDate): Line => ({
  kind: 'night',
  id: `night ${stop.id} ${date}`,
  stop,
  date,
  venue: stop.ron[date] ?? null,
});
