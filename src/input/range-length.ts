import { type ClockTime, minuteOfDay } from '../domain/time/clock-time';
import { formatDuration } from '../domain/time/format-offset';
import { minutesBetween } from '../domain/time/instant';
import {
  addDays,
  formatDayOfWeek,
  formatShortDate,
  type LocalDate,
} from '../domain/time/local-date';
import { withReading } from '../domain/time/other-reading';
import { isExact, type WallTime } from '../domain/time/wall-time';
import { type Fold, instantOf, isZone, type Zone } from '../domain/time/zones';
import { keyOf } from './plain-text';

/** Where a range stands. Without a date or a zone it is as long as the face of the clock says. */
export interface RangeContext {
  readonly date: LocalDate | null;
  readonly time: WallTime;
  readonly fold: Fold | null;
  readonly zone: Zone | null;
}

/** What is typed as the end of a range; without days it is the first such reading from the start. */
export interface Finish {
  readonly clock: ClockTime;
  readonly days: number | null;
}

const MINUTES_IN_DAY = 1440;

/** Minutes that really pass from a start to an end, be the clock changed in between. */
export const lengthOfRange = (context: RangeContext, at: ClockTime, finish: Finish): number => {
  const { date, fold, zone } = withReading(context, { time: { at } });
  const onFace = minuteOfDay(finish.clock) - minuteOfDay(at);
  const days = finish.days ?? (onFace < 0 ? 1 : 0);
  if (date === null || zone === null || !isZone(zone)) return onFace + days * MINUTES_IN_DAY;
  const start = instantOf(zone, date, at, fold);
  const readings = [...new Set([finish.days ?? 0, days])].flatMap((away) =>
    ([null, 'later'] as const).map((which) =>
      instantOf(zone, addDays(date, away), finish.clock, which),
    ),
  );
  return Math.max(0, minutesBetween(start, readings.find((end) => end >= start) ?? start));
};

/** A range over midnight that is longer than this is as often a slip of the hand. */
const LONGEST_NIGHT_MINUTES = 720;

/** Where a range ends on the next day, which nobody said, and after long: 'That is 23 h, until Tue 11 Jan.' */
export const longNightText = (
  date: LocalDate | null,
  { time, minutes, finish }: Times,
): string | null => {
  const isOverMidnight =
    finish !== null && finish.days === null && isExact(time) && finish.clock < time.at;
  if (!isOverMidnight || minutes === null || minutes <= LONGEST_NIGHT_MINUTES) return null;
  const day = date === null ? 'the next day' : formatShortDate(addDays(date, 1));
  return `That is ${formatDuration(minutes)}, until ${day}.`;
};

interface Times {
  readonly time: WallTime;
  readonly minutes: number | null;
  readonly finish: Finish | null;
}

/** What is typed as a length is that long; a range is as long as lies between its ends. */
export const lengthOfTimes = (
  context: RangeContext,
  { time, minutes, finish }: Times,
): number | null =>
  finish !== null && isExact(time) ? lengthOfRange(context, time.at, finish) : minutes;

/** The days from a date to a weekday that is named behind an end: '0030 Tue'. */
export const daysToWeekday = (date: LocalDate, weekday: string, isEarlier: boolean): number => {
  const away = [0, 1, 2, 3, 4, 5, 6].find(
    (days) => keyOf(formatDayOfWeek(addDays(date, days))) === weekday,
  );
  return away === 0 && isEarlier ? 7 : (away ?? 0);
};
