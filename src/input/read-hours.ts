import type { Hours } from '../domain/records/venue';
import { formatClock } from '../domain/time/clock-time';
import { isExact } from '../domain/time/wall-time';
import { plainText } from './plain-text';
import { type Reading, refused, understood } from './read-fields';
import { timesAt } from './read-times';

/** '0900-1700', '9 to 5 pm', '2200-0200'; null for an empty field. */
export const readHours = (text: string): Reading<Hours | null> => {
  const plain = plainText(text).trim();
  if (plain === '') return understood(null);
  const times = timesAt(plain, 0);
  return times?.finish && isExact(times.time) && times.end === plain.length
    ? understood({ from: times.time.at, until: times.finish.clock })
    : refused(`“${plain}” are no hours. Type 0900-1700.`);
};

export const writeHours = (hours: Hours | null): string =>
  hours === null ? '' : `${formatClock(hours.from, '24')}-${formatClock(hours.until, '24')}`;
