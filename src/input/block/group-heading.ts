import type { Trip } from '../../domain/records/tables';
import { isZone, wallClockAt } from '../../domain/time/zones';
import { find } from '../../domain/trip';
import { plainText } from '../plain-text';
import { readInstant } from '../read-instant';
import type { NamedDay } from './date-heading';

const GROUP = '\\d{6} ?[A-Z] ?[A-Z]{3} ?(?:20)?\\d\\d';
const groups = new RegExp(`^(${GROUP})(?: ?(?:-|to) ?(${GROUP}))?(?![\\p{L}\\p{N}])[ ,:;-]*`, 'iu');

/** '100130Z JAN 11 – 100300Z JAN 11: Talks', as cables write it; on the date that it is at the stop. */
export const dateTimeGroupIn = (text: string, trip: Trip, stop: string): NamedDay | null => {
  const zone = find(trip.stops, stop)?.zone ?? '';
  const [whole, from, to] = groups.exec(plainText(text)) ?? [];
  if (whole === undefined || from === undefined || !isZone(zone)) return null;
  const start = readInstant(from);
  if (!start.ok || start.value === null) return null;
  const { date } = wallClockAt(zone, Date.parse(start.value));
  const times = [from, to ?? ''].filter(Boolean).map(clockOf).join('-');
  const rest = `${times} ${text.slice(whole.length)}`;
  return { date, stop: null, taken: text.slice(0, whole.length), rest, doubt: null };
};

/** '0130Z' */
const clockOf = (group: string): string =>
  group.replace(/^\d\d(\d{4}) ?([a-z]).*$/i, '$1$2').toUpperCase();
