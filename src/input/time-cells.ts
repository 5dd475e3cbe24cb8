import { nearDate, yearOfTrip } from '../domain/derive/near-date';
import type { Trip } from '../domain/records/tables';
import { formatDateBeside, isLocalDate, type LocalDate } from '../domain/time/local-date';
import { formatWallTime, type Moment } from '../domain/time/wall-time';
import type { Cell } from './cell';
import { readDate } from './read-date';
import { type Reading, refused, understood } from './read-fields';
import { readWhen } from './read-when';

/** A date near the trip, with its year where that is another. */
export const dateCell = (trip: Trip): Cell => ({
  text: (value) => (isDate(value) ? formatDateBeside(value, yearOfTrip(trip)) : ''),
  read: (text) => near(trip, text, (date) => readDate(text, { near: date })),
  options: () => [],
});

/** A date and a time in one: 'Mon 10 Jan 0600'. */
export const momentCell = (trip: Trip): Cell => ({
  text: (value) =>
    isMoment(value)
      ? `${formatDateBeside(value.date, yearOfTrip(trip))} ${formatWallTime(value.time, '24')}`
      : '',
  read: (text) => near(trip, text, (date) => readMomentAt(text, date)),
  options: () => [],
});

const A_DAY = 1440;

const readMomentAt = (text: string, date: LocalDate): Reading<Moment | null> => {
  if (text.trim() === '') return understood(null);
  const context = { date: null, time: { tbd: true }, fold: null, zone: null } as const;
  const when = readWhen(text, { ...context, near: date, most: A_DAY });
  if (!when.ok) return when;
  if (when.value.date === null || when.value.minutes !== null)
    return refused(`“${text.trim()}” is not one moment. Type Mon 10 Jan 0600.`);
  return understood({ date: when.value.date, time: when.value.time ?? { tbd: true }, fold: null });
};

const NO_DATE = '';
const YEAR = /\b\d{4}\b/;
/** Of no trip at all: whatever is read near it has a year of its own. */
const ANY_DATE = '2000-01-01';

/** Where no stop of the trip has a date yet, a date is read only with its year. */
const near = <Value>(
  trip: Trip,
  text: string,
  read: (date: LocalDate) => Reading<Value>,
): Reading<Value> => {
  const date = nearDate(trip, null, NO_DATE);
  if (date !== NO_DATE) return read(date);
  return text.trim() === '' || YEAR.test(text)
    ? read(ANY_DATE)
    : refused('The trip has no date yet: type this one with its year, 10 Jan 2011.');
};

const isDate = (value: unknown): value is LocalDate =>
  typeof value === 'string' && isLocalDate(value);

const isMoment = (value: unknown): value is Moment =>
  typeof value === 'object' && value !== null && 'date' in value && 'time' in value;
