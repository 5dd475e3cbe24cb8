import { minuteOfDay } from './clock-time';
import { type Instant, MINUTE, minutesBetween } from './instant';
import { addDays, daysBetween, type LocalDate } from './local-date';
import { isExact, type Moment, type WallTime } from './wall-time';
import {
  type Fold,
  instantOf,
  type WallClock,
  wallClockAt,
  wallTimeKind,
  type Zone,
} from './zones';

/** So many days of the calendar, then so many minutes that pass; negative ones: earlier. */
export interface Shift {
  readonly days: number;
  readonly minutes: number;
}

export const noShift: Shift = { days: 0, minutes: 0 };

export const isNoShift = ({ days, minutes }: Shift): boolean => days === 0 && minutes === 0;

export const isSameShift = (one: Shift, other: Shift): boolean =>
  one.days === other.days && one.minutes === other.minutes;

interface Reading {
  readonly date: LocalDate | null;
  readonly time: WallTime;
  readonly fold: Fold | null;
}

/** The reading so many minutes later, over midnight and clock changes; null where there is none. */
export const readingAfter = <Given extends Reading>(
  given: Given,
  zone: Zone,
  minutes: number,
): Given | null => {
  if (given.date === null || !isExact(given.time)) return null;
  const start = instantOf(zone, given.date, given.time.at, given.fold);
  return readingAt(given, zone, start + minutes * MINUTE);
};

/** The reading of this instant; a time that is only about stays so. */
export const readingAt = <Given extends Reading>(
  given: Given,
  zone: Zone,
  instant: Instant,
): Given => {
  const { date, clock } = wallClockAt(zone, instant);
  const about = isExact(given.time) ? given.time : {};
  const fold = foldOf(zone, { date, clock }, instant);
  return { ...given, date, time: { ...about, at: clock }, fold };
};

/** Which of two equal clock readings the instant has; null where there is only one. */
const foldOf = (zone: Zone, { date, clock }: WallClock, instant: Instant): Fold | null => {
  if (wallTimeKind(zone, date, clock) !== 'ambiguous') return null;
  return instant < instantOf(zone, date, clock, 'later') ? 'earlier' : 'later';
};

/**
 * Days keep the clock reading, and which of two equal ones is meant; minutes keep what passes. What
 * has no clock reading follows by the days alone.
 */
export const shifted = <Given extends Reading>(given: Given, zone: Zone, shift: Shift): Given => {
  if (given.date === null) return given;
  const moved = shift.days === 0 ? given : { ...given, date: addDays(given.date, shift.days) };
  return (shift.minutes === 0 ? null : readingAfter(moved, zone, shift.minutes)) ?? moved;
};

const MINUTES_IN_DAY = 1440;

/**
 * What leads from one moment to another: as many whole days as lie between, and the minutes that
 * are left. None where one of the two is not known.
 */
export const shiftBetween = (from: Moment | null, to: Moment | null, zone: Zone): Shift => {
  if (!from || !to) return noShift;
  const dates = daysBetween(from.date, to.date);
  if (!isExact(from.time) || !isExact(to.time)) return { days: dates, minutes: 0 };
  const onClock = minuteOfDay(to.time.at) - minuteOfDay(from.time.at);
  if (onClock === 0 && from.fold === to.fold) return { days: dates, minutes: 0 };
  // Plus 0, as a part of a day earlier is cut to minus zero.
  const days = Math.trunc((dates * MINUTES_IN_DAY + onClock) / MINUTES_IN_DAY) + 0;
  const start = instantOf(zone, addDays(from.date, days), from.time.at, from.fold);
  const end = instantOf(zone, to.date, to.time.at, to.fold);
  return { days, minutes: Math.round(minutesBetween(start, end)) };
};
