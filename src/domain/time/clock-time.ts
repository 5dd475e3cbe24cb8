import { codeOf, isDigits, pair, twoDigits } from './digits';

/** A reading of the wall clock, 'HH:MM' from 00:00 to 23:59. */
export type ClockTime = string;

/** How a reader wants clock times: '0930' or '9:30 a.m.'. */
export type ClockStyle = '24' | '12';

const COLON = 58;
const MINUTES_IN_DAY = 1440;

export const isClockTime = (text: string): boolean =>
  text.length === 5 &&
  codeOf(text, 2) === COLON &&
  isDigits(text, 0, 2) &&
  isDigits(text, 3, 5) &&
  pair(text, 0) < 24 &&
  pair(text, 3) < 60;

/** Minutes from 00:00, 0–1439. */
export const minuteOfDay = (clock: ClockTime): number => pair(clock, 0) * 60 + pair(clock, 3);

/** Throws a RangeError unless `minute` is a whole number from 0 to 1439. */
export const clockTimeOf = (minute: number): ClockTime => {
  if (!Number.isInteger(minute) || minute < 0 || minute >= MINUTES_IN_DAY) {
    throw new RangeError(`Not a minute of the day: ${minute}`);
  }
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
};

/** '0930', or '9:30 a.m.' with 12:00 a.m. for midnight and 12:00 p.m. for noon. */
export const formatClock = (clock: ClockTime, style: ClockStyle): string => {
  if (style === '24') return clock.slice(0, 2) + clock.slice(3);
  const hour = pair(clock, 0);
  return `${hour % 12 === 0 ? 12 : hour % 12}:${clock.slice(3)} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
};
