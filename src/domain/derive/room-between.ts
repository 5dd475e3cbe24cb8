import type { Meeting } from '../records/meeting';
import type { Move } from '../records/move';
import type { Trip } from '../records/tables';
import { type Instant, MINUTE } from '../time/instant';
import type { LocalDate } from '../time/local-date';
import { sortInstant } from '../time/wall-time';
import { instantOf } from '../time/zones';
import { find } from '../trip';
import { areAlternatives } from './alternatives';
import type { Line } from './line';
import type { BetweenLines } from './places';
import { spanOf } from './span';
import { isLive } from './status';
import { tracksOf } from './tracks';
import { moveTo, travelBetween } from './travel';

/** When a meeting may start between two lines. */
export interface Room {
  /** So that it stands between them: not before the one starts, nor after the other does. */
  readonly lowest: Instant;
  readonly highest: Instant;
  /** So that it fits, with the travel there and on; `from` is after `to` where nothing does. */
  readonly from: Instant;
  readonly to: Instant;
}

export const roomBetween = (
  trip: Trip,
  meeting: Meeting,
  { day: { stop }, earlier, later }: BetweenLines,
  date: LocalDate,
): Room => {
  const dayStart = instantOf(stop.zone, date, '00:00', null);
  const dayEnd = instantOf(stop.zone, date, '23:59', 'later');
  const lowest = Math.max(dayStart, ...earlier.map((line) => sortOf(line) ?? dayStart));
  const highest = Math.min(dayEnd, ...later.map((line) => sortOf(line) ?? dayEnd));
  const before = earlier.filter((line) => isInTheWay(line, meeting));
  const after = later.filter((line) => isInTheWay(line, meeting));
  const comesFrom = before.map(placeLeft).findLast((venue) => venue !== null) ?? null;
  const venue = find(trip.venues, meeting.venue)?.stop === stop.id ? meeting.venue : null;
  const toIt = travelTime(trip, comesFrom, venue, moveTo(trip, { meeting: meeting.id }));
  const free = Math.max(...before.map((line) => endOf(line) ?? lowest)) + toIt;
  const next = after.find((line) => sortOf(line) !== null);
  const due = next ? leaveFor(trip, venue ?? comesFrom, next) : Infinity;
  return {
    lowest,
    highest,
    from: Math.max(lowest, free),
    to: Math.min(highest, due - (meeting.minutes ?? 0) * MINUTE),
  };
};

/** Where a line stands in its day; null while its time is to be decided. */
export const sortOf = (line: Line | undefined): Instant | null => {
  if (line?.kind === 'meeting') return spanOf(line.meeting, line.stop).sort;
  if (line?.kind !== 'arrival' && line?.kind !== 'departure') return null;
  const { date, time, fold } = line.moment;
  return sortInstant(line.stop.zone, date, time, fold);
};

/** Keeps the same party: a meeting that takes place on one of its tracks, or the flight. */
const isInTheWay = (line: Line, meeting: Meeting): boolean => {
  if (line.kind !== 'meeting') return true;
  const tracks = tracksOf(meeting);
  return (
    isLive(line.meeting.status) &&
    line.choice?.standing !== 'ruled out' &&
    !areAlternatives(line.meeting, meeting) &&
    Object.keys(tracksOf(line.meeting)).some((on) => on in tracks)
  );
};

const endOf = (line: Line): Instant | null =>
  (line.kind === 'meeting' ? spanOf(line.meeting, line.stop).end : null) ?? sortOf(line);

const placeLeft = (line: Line): string | null => {
  if (line.kind === 'meeting') return line.meeting.venue;
  return line.kind === 'arrival' ? line.stop.wheelsDownAirfield : null;
};

/** When the party has to be free to be at the line in time. */
const leaveFor = (trip: Trip, from: string | null, line: Line): Instant => {
  const start = sortOf(line) ?? Number.NaN;
  if (line.kind === 'meeting') {
    const move = moveTo(trip, { meeting: line.meeting.id });
    return start - travelTime(trip, from, line.meeting.venue, move);
  }
  const move = moveTo(trip, { wheelsUp: line.stop.id });
  return start - travelTime(trip, from, line.stop.wheelsUpAirfield, move);
};

/** In milliseconds, with getting in and out; nothing while the way or its length is not known. */
const travelTime = (
  trip: Trip,
  from: string | null,
  to: string | null,
  move: Move | undefined,
): number => {
  if (from === null || to === null || from === to) return 0;
  const { minutes, boarding } = travelBetween(trip, from, to, move);
  return minutes === null ? 0 : (minutes + 2 * boarding) * MINUTE;
};
