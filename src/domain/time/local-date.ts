import { tz } from '@date-fns/tz';
import { format } from 'date-fns';
import { dateOfDayNumber, dayNumberOf, isCalendarDate } from './day-number';
import { DAY } from './instant';

/** A day of the Gregorian calendar at some place, 'YYYY-MM-DD', 1900–2199. */
export type LocalDate = string;

const inUtc = { in: tz('UTC') };

/** Whether the text is a real day of the years 1900–2199, written YYYY-MM-DD. */
export const isLocalDate = (text: string): boolean =>
  isCalendarDate(text) && text >= '1900-01-01' && text <= '2199-12-31';

/** `days` may be negative. */
export const addDays = (date: LocalDate, days: number): LocalDate =>
  dateOfDayNumber(dayNumberOf(date) + days);

/** Calendar days, negative when `to` is before `from`. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  dayNumberOf(to) - dayNumberOf(from);

/** Both ends included; empty when `last` is before `first`. */
export const datesFromTo = (first: LocalDate, last: LocalDate): readonly LocalDate[] =>
  Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, index) =>
    addDays(first, index),
  );

/** 'Monday, 10 January 2011' */
export const formatLongDate = (date: LocalDate): string => formatDay(date, 'EEEE, d MMMM yyyy');

/** 'Mon 10 Jan' */
export const formatShortDate = (date: LocalDate): string => formatDay(date, 'EEE d MMM');

/** 'Mon' */
export const formatDayOfWeek = (date: LocalDate): string => formatDay(date, 'EEE');

/** '10 Jan' */
export const formatDayMonth = (date: LocalDate): string => formatDay(date, 'd MMM');

/** '8–14 January 2011', '30 January – 2 February 2011', '30 December 2010 – 2 January 2011' */
export const formatDateRange = (first: LocalDate, last: LocalDate): string => {
  const end = formatDay(last, 'd MMMM yyyy');
  if (first === last) return end;
  if (first.slice(0, 7) === last.slice(0, 7)) return `${formatDay(first, 'd')}–${end}`;
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  return `${formatDay(first, sameYear ? 'd MMMM' : 'd MMMM yyyy')} – ${end}`;
};

/** UTC on both sides, so that the machine's own zone has no say. */
const formatDay = (date: LocalDate, pattern: string): string =>
  format(dayNumberOf(date) * DAY, pattern, inUtc);
