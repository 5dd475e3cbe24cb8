import { noShift, type Shift } from '../domain/time/shift';
import { plainText } from './plain-text';
import { durationAt } from './read-duration';
import { type Reading, refused, understood } from './read-fields';

/** Nobody moves a stop by more than a year. */
const MOST_DAYS = 366;

/**
 * '1 day', '+2', '-1d', '1 week', '2 h earlier', '1 day and 3 h', '90 min'; a bare figure is days. A
 * minus, or 'earlier' at the end, turns the whole of it around.
 */
export const readShift = (text: string): Reading<Shift> => {
  const plain = plainText(text).trim();
  if (plain === '') return understood(noShift);
  const [, sign, size = '', word = ''] = FORM.exec(plain) ?? [];
  const found = sizeOf(size);
  if (found === null || found.days > MOST_DAYS)
    return refused(`“${plain}” is not so many days or hours. Try 1 day, -1 day or 2 h earlier.`);
  const isEarlier = (sign === '-') !== (word.toLowerCase() === 'earlier');
  return understood(isEarlier ? { days: 0 - found.days, minutes: 0 - found.minutes } : found);
};

const FORM = /^([+-])? *(.+?)(?: +(earlier|later))?$/i;
const DAYS = /^(\d{1,3}) *(?:d|days?|(w|weeks?))(?![a-z])[ ,+]*(?:and +)?/i;

const sizeOf = (size: string): Shift | null => {
  if (/^\d{1,3}$/.test(size)) return { days: Number(size), minutes: 0 };
  const [found = '', count = '0', week] = DAYS.exec(size) ?? [];
  const days = Number(count) * (week === undefined ? 1 : 7);
  const rest = size.slice(found.length);
  if (found !== '' && rest === '') return { days, minutes: 0 };
  const length = durationAt(rest, 0);
  return length?.end === rest.length ? { days, minutes: length.minutes } : null;
};
