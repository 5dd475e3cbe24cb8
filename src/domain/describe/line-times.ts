import type { Line } from '../derive/line';
import { boundsOf } from '../derive/line-bounds';
import type { Source } from '../records/choices';
import type { Trip } from '../records/tables';
import { type ClockStyle, formatClock } from '../time/clock-time';
import type { Instant } from '../time/instant';
import { formatDayOfWeek } from '../time/local-date';
import { formatWallTime, isExact, type WallTime } from '../time/wall-time';
import { wallClockAt, type Zone } from '../time/zones';
import { find, journeyOf } from '../trip';

type MovementLine = Extract<Line, { readonly kind: 'movement' }>;

/** '0930–1045', '~1430–1500', 'afternoon', 'TBD'; a night is 'RON'. On the clock of the stop. */
export const localTimes = (line: Line, trip: Trip, style: ClockStyle): string => {
  if (line.kind === 'night') return 'RON';
  const [start, end] = boundsOf(line);
  if (line.kind === 'meeting') {
    const { time } = line.meeting.slot;
    if (!isExact(time) || start === null) return formatWallTime(time, style);
    const from = { date: line.meeting.slot.date ?? '', clock: time.at };
    return tilde(line, trip) + formatRange(from, clockOrNull(line.stop.zone, end), style);
  }
  if (line.kind !== 'movement') return formatWallTime(line.moment.time, style);
  if (start === null) return 'TBD';
  const { zone } = line.stop;
  const range = formatRange(wallClockAt(zone, start), clockOrNull(zone, end), style);
  return tilde(line, trip) + range;
};

/**
 * '2030 Sun': the start on the clock at home with its day; empty while it is no clock reading, and
 * where the clock of the stop says the same.
 */
export const homeTime = (line: Line, trip: Trip, style: ClockStyle = '24'): string => {
  const [start] = boundsOf(line);
  if (start === null) return '';
  const { date, clock } = wallClockAt(journeyOf(trip).homeZone, start);
  const here = wallClockAt(line.stop.zone, start);
  if (here.date === date && here.clock === clock) return '';
  return `${tilde(line, trip)}${formatClock(clock, style)} ${formatDayOfWeek(date)}`;
};

/** Whether a time is shown that was made up for illustration, or follows from one that was. */
export const isIllustrative = (line: Line, trip: Trip): boolean => {
  if (line.kind === 'night') return false;
  if (line.kind === 'movement') {
    const { departs, move, travel } = line.movement;
    if (departs === null) return false;
    if (move?.source === 'illustrative' || travel.source === 'illustrative') return true;
    const basis = basisOf(line, trip);
    return basis?.source === 'illustrative' && !('tbd' in basis.time);
  }
  if (line.kind === 'meeting') {
    return line.meeting.source === 'illustrative' && !('tbd' in line.meeting.slot.time);
  }
  const source = line.kind === 'arrival' ? line.stop.wheelsDownSource : line.stop.wheelsUpSource;
  return source === 'illustrative' && !('tbd' in line.moment.time);
};

/** What follows from an approximate time is approximate as well. */
const isApproximate = (line: Line, trip: Trip): boolean => {
  if (line.kind === 'night') return false;
  if (line.kind === 'movement') {
    const basis = basisOf(line, trip);
    return basis !== null && isAbout(basis.time);
  }
  return isAbout(line.kind === 'meeting' ? line.meeting.slot.time : line.moment.time);
};

const isAbout = (time: WallTime): boolean => 'about' in time && time.about === true;

interface ToldTime {
  readonly time: WallTime;
  readonly source: Source;
}

/** The time, and who says so, from which those of a movement follow. */
const basisOf = ({ movement, stop }: MovementLine, trip: Trip): ToldTime | null => {
  const { basis } = movement;
  if (basis === 'wheels down') return told(stop.wheelsDown, stop.wheelsDownSource);
  if (basis === 'wheels up') return told(stop.wheelsUp, stop.wheelsUpSource);
  const meeting = basis && find(trip.meetings, basis.meeting);
  return told(meeting?.slot ?? null, meeting?.source ?? 'estimate');
};

const told = (at: { readonly time: WallTime } | null, source: Source): ToldTime | null =>
  at && { time: at.time, source };

const tilde = (line: Line, trip: Trip): string => (isApproximate(line, trip) ? '~' : '');

type Reading = ReturnType<typeof wallClockAt>;

const clockOrNull = (zone: Zone, instant: Instant | null): Reading | null =>
  instant === null ? null : wallClockAt(zone, instant);

/** '0930–1045', '9:30–10:45 a.m.'; an end on another day says which: '2330–0030 Tue'. */
const formatRange = (from: Reading, to: Reading | null, style: ClockStyle): string => {
  const start = formatClock(from.clock, style);
  if (to === null || (to.date === from.date && to.clock === from.clock)) return start;
  const end = formatClock(to.clock, style);
  if (to.date !== from.date) return `${start}–${end} ${formatDayOfWeek(to.date)}`;
  const [, half = ''] = /( [ap]\.m\.)$/.exec(start) ?? [];
  const isSameHalf = half !== '' && end.endsWith(half);
  return `${isSameHalf ? start.slice(0, -half.length) : start}–${end}`;
};
