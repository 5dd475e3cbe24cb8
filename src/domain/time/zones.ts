import { type ClockTime, clockTimeOf, minuteOfDay } from './clock-time';
import { dateOfDayNumber, dayNumberOf } from './day-number';
import { DAY, type Instant, MINUTE } from './instant';
import type { LocalDate } from './local-date';
import { blockAt, countUpTo, isZoneName } from './zone-blocks';

/** A time zone by its IANA name, 'Asia/Kathmandu'. */
export type Zone = string;

/** What has a clock of its own, as a stop has. */
export interface Zoned {
  readonly zone: Zone;
}

/** Which of its two occurrences is meant, for a wall time that happens twice. */
export type Fold = 'earlier' | 'later';

export interface WallClock {
  readonly date: LocalDate;
  readonly clock: ClockTime;
}

/** A clock change near a wall time: the instant and the offsets around it, in milliseconds. */
interface Change {
  readonly before: number;
  readonly after: number;
}

/** Whether this engine knows the zone; a bare offset such as '+05:30' is none. */
export const isZone = (text: string): boolean => isZoneName(text);

/**
 * The instant at which the clocks of the zone show this date and time, by Temporal's "compatible"
 * rule: a time that a change skips is pushed forward by the gap; one that happens twice is the
 * earlier unless `fold` says later. Throws a RangeError for an unknown zone.
 */
export const instantOf = (
  zone: Zone,
  date: LocalDate,
  clock: ClockTime,
  fold: Fold | null,
): Instant => {
  const wall = wallMilliseconds(date, clock);
  const block = blockAt(zone, wall);
  const index = countUpTo(fold === 'later' ? block.laterFrom : block.newFrom, wall);
  return wall - (block.offsets[index] ?? Number.NaN);
};

/** Minutes ahead of UTC; fractional where an old offset had seconds (Monrovia until 1972). */
export const offsetMinutesAt = (zone: Zone, instant: Instant): number =>
  offsetAt(zone, instant) / MINUTE;

/** What the clocks of the zone show; seconds are cut off. */
export const wallClockAt = (zone: Zone, instant: Instant): WallClock => {
  const wall = instant + offsetAt(zone, instant);
  const day = Math.floor(wall / DAY);
  return {
    date: dateOfDayNumber(day),
    clock: clockTimeOf(Math.floor((wall - day * DAY) / MINUTE)),
  };
};

/** Whether the clocks show this time once, never (a change skips it) or twice. */
export const wallTimeKind = (
  zone: Zone,
  date: LocalDate,
  clock: ClockTime,
): 'exact' | 'skipped' | 'ambiguous' => {
  const change = changeAround(zone, date, clock);
  if (change === null) return 'exact';
  return change.after > change.before ? 'skipped' : 'ambiguous';
};

/** The offsets, in minutes, of the two readings of a time that happens twice; otherwise null. */
export const foldOffsets = (
  zone: Zone,
  date: LocalDate,
  clock: ClockTime,
): { readonly earlier: number; readonly later: number } | null => {
  const change = changeAround(zone, date, clock);
  if (change === null || change.after > change.before) return null;
  return { earlier: change.before / MINUTE, later: change.after / MINUTE };
};

/** Whether the clocks show any time of that date never or twice. */
export const isDateOfClockChange = (zone: Zone, date: LocalDate): boolean =>
  changeWithin(zone, wallMilliseconds(date, '00:00'), wallMilliseconds(date, '23:59')) !== null;

/** False for a day that the zone left out when it crossed the date line (Apia, 30 December 2011). */
export const dateExists = (zone: Zone, date: LocalDate): boolean =>
  isShown(zone, date, '00:00') || isShown(zone, date, '23:59');

const isShown = (zone: Zone, date: LocalDate, clock: ClockTime): boolean =>
  wallClockAt(zone, instantOf(zone, date, clock, null)).date === date;

const offsetAt = (zone: Zone, instant: Instant): number => {
  const block = blockAt(zone, instant);
  return block.offsets[countUpTo(block.changes, instant)] ?? Number.NaN;
};

const wallMilliseconds = (date: LocalDate, clock: ClockTime): number =>
  dayNumberOf(date) * DAY + minuteOfDay(clock) * MINUTE;

/** The change that skips or repeats this wall time, if one does. */
const changeAround = (zone: Zone, date: LocalDate, clock: ClockTime): Change | null => {
  const wall = wallMilliseconds(date, clock);
  return changeWithin(zone, wall, wall);
};

/** The first change that skips or repeats a wall time from the one to the other, both included. */
const changeWithin = (zone: Zone, first: number, last: number): Change | null => {
  const { changes, offsets, newFrom } = blockAt(zone, first);
  const index = countUpTo(newFrom, first);
  const at = changes[index];
  const before = offsets[index];
  const after = offsets[index + 1];
  if (at === undefined || before === undefined || after === undefined) return null;
  return last >= at + Math.min(before, after) ? { before, after } : null;
};
