import { tz } from '@date-fns/tz';
import { format } from 'date-fns';
import type { Instant } from './instant';

const inUtc = { in: tz('UTC') };

/** '071800Z JAN 11': day, time and Zulu, month, year, as in messages (ACP 121). */
export const dateTimeGroup = (instant: Instant): string =>
  format(instant, "ddHHmm'Z' MMM yy", inUtc).toUpperCase();

/** '100112Z': the month is understood. */
export const shortDateTimeGroup = (instant: Instant): string => format(instant, "ddHHmm'Z'", inUtc);

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
