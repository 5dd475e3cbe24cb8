import { isClockTime, minuteOfDay } from '../domain/time/clock-time';
import { dateTimeGroup, zoneLetterOffset } from '../domain/time/date-time-group';
import { HOUR, type Instant, MINUTE } from '../domain/time/instant';
import { isLocalDate } from '../domain/time/local-date';
import { instantOf } from '../domain/time/zones';
import { plainText } from './plain-text';
import { type Reading, refused, understood } from './read-fields';

const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');
const GROUP = /^(\d\d)(\d\d)(\d\d) ?([A-Z]) ?([A-Z]{3}) ?(?:20)?(\d\d)$/;
const ISO = /^(\d{4}-\d\d-\d\d)T(\d\d):?(\d\d)(?::?([0-5]\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;

/**
 * '071800Z JAN 11' with any zone letter, '2011-01-07T18:00Z', '2011-01-07T18:00+09:00'; null for an
 * empty field. A time that names no zone is refused: nobody's own zone is meant.
 */
export const readInstant = (text: string): Reading<string | null> => {
  const plain = plainText(text).trim().replace(/ +/g, ' ').toUpperCase();
  if (plain === '') return understood(null);
  const instant = groupOf(plain) ?? isoOf(plain);
  const iso = instant === null ? '' : new Date(instant).toISOString();
  return isLocalDate(iso.slice(0, 10))
    ? understood(iso)
    : refused(`“${text.trim()}” is not an instant. Type 071800Z JAN 11 or 2011-01-07T18:00Z.`);
};

/** '071800Z JAN 11'; empty for what is no instant. */
export const writeInstant = (value: unknown): string => {
  const instant = typeof value === 'string' ? isoOf(value.toUpperCase()) : null;
  return instant === null ? '' : dateTimeGroup(instant);
};

const groupOf = (plain: string): Instant | null => {
  const [, day, hours, minutes, letter = '', month = '', year] = GROUP.exec(plain) ?? [];
  const offset = zoneLetterOffset(letter);
  if (offset === null || !MONTHS.includes(month)) return null;
  const date = `20${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day}`;
  return inUtc(date, `${hours}:${minutes}`, offset * HOUR);
};

const isoOf = (plain: string): Instant | null => {
  const [, date = '', hours, minutes, seconds = '0', zone = ''] = ISO.exec(plain) ?? [];
  const ahead = zone === 'Z' ? '00:00' : `${zone.slice(1, 3)}:${zone.slice(-2)}`;
  if (!isClockTime(ahead)) return null;
  const offset = (zone.startsWith('-') ? -1 : 1) * minuteOfDay(ahead) * MINUTE;
  const instant = inUtc(date, `${hours}:${minutes}`, offset);
  return instant === null ? null : instant + Number(seconds) * 1000;
};

const inUtc = (date: string, clock: string, offset: number): Instant | null =>
  isLocalDate(date) && isClockTime(clock) ? instantOf('UTC', date, clock, null) - offset : null;
