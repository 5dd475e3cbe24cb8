import { formatClock } from './clock-time';
import type { Instant } from './instant';
import { formatMonthYear } from './local-date';
import { wallClockAt } from './zones';

/** '071800Z JAN 11': day, time and Zulu, month, year, as in military messages. */
export const dateTimeGroup = (instant: Instant): string => {
  const { date } = wallClockAt('UTC', instant);
  return `${shortDateTimeGroup(instant)} ${formatMonthYear(date).toUpperCase()}`;
};

/** '100112Z': the month is understood. */
export const shortDateTimeGroup = (instant: Instant): string => {
  const { date, clock } = wallClockAt('UTC', instant);
  return `${date.slice(8)}${formatClock(clock, '24')}Z`;
};

const EAST = 'ABCDEFGHIKLM';
const WEST = 'NOPQRSTUVWXY';

/**
 * Hours ahead of UTC of a military zone letter: A–M without J are +1 to +12, N–Y are −1 to −12, Z
 * is 0. Null for J, the observer's own time, and for anything that is not one capital letter.
 */
export const zoneLetterOffset = (letter: string): number | null => {
  if (letter.length !== 1) return null;
  if (letter === 'Z') return 0;
  if (EAST.includes(letter)) return EAST.indexOf(letter) + 1;
  return WEST.includes(letter) ? -(WEST.indexOf(letter) + 1) : null;
};
