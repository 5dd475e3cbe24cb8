import { tz } from '@date-fns/tz';
import { format } from 'date-fns';
import { dateOfDayNumber, dayNumberOf, isCalendarDate } from './day-number';
import { DAY } from './instant';

/** A day of the Gregorian calendar at some place, 'YYYY-MM-DD', 1900–2199. */
export type LocalDate = string;

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

/** UTC on both sides, so that the machine's own zone has no say. */
const inUtc = { in: tz('UTC') };

/** A text costs 20 µs through a zoned date, and a trip shows few dates many times: each is kept. */
const dayFormatter = (pattern: string): ((date: LocalDate) => string) => {
  const texts = new Map<LocalDate, string>();
  return (date) => {
    const kept = texts.get(date);
    if (kept !== undefined) return kept;
    const text = format(dayNumberOf(date) * DAY, pattern, inUtc);
    texts.set(date, text);
    return text;
  };
};

/** 'Monday, 10 January 2011' */
export const formatLongDate = dayFormatter('EEEE, d MMMM yyyy');

/** 'Mon 10 Jan' */
export const formatShortDate = dayFormatter('EEE d MMM');

/** 'Mon 10 Jan', with its year where that is not the one that goes without saying. */
export const formatDateBeside = (date: LocalDate, year: string | null): string =>
  date.slice(0, 4) === year
    ? formatShortDate(date)
    : `${formatShortDate(date)} ${date.slice(0, 4)}`;

/** 'Mon' */
export const formatDayOfWeek = dayFormatter('EEE');

/** '10 Jan' */
export const formatDayMonth = dayFormatter('d MMM');

/** 'Jan 11' */
export const formatMonthYear = dayFormatter('MMM yy');

const formatDay = dayFormatter('d');
const formatDayAndMonth = dayFormatter('d MMMM');
const formatFullDate = dayFormatter('d MMMM yyyy');

/** '8–14 January 2011', '30 January – 2 February 2011', '30 December 2010 – 2 January 2011' */
export const formatDateRange = (first: LocalDate, last: LocalDate): string => {
  const end = formatFullDate(last);
  if (first === last) return end;
  if (first.slice(0, 7) === last.slice(0, 7)) return `${formatDay(first)}–${end}`;
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  return `${sameYear ? formatDayAndMonth(first) : formatFullDate(first)} – ${end}`;
};
