import type { CalendarEntry } from '../records/calendar-entry';
import type { CalendarKind } from '../records/choices';
import type { Trip } from '../records/tables';
import type { LocalDate } from '../time/local-date';
import { type Facts, holidayOn } from './facts';
import { isWeekend } from './weekend';

/** What a trip is checked against on a date: what is known of the world, and what a planner put down. */
export interface Calendars {
  readonly facts: Facts;
  readonly calendar: Trip['calendar'];
}

/** What a planner put down for a country on that date, by name. */
export const entriesOn = (
  calendar: Trip['calendar'],
  country: string,
  date: LocalDate,
  kind: CalendarKind,
): readonly CalendarEntry[] =>
  Object.values(calendar)
    .filter((entry) => entry.kind === kind && entry.country === country && isWithin(entry, date))
    .sort((one, other) => (one.name < other.name ? -1 : 1));

const isWithin = ({ date: from, until }: CalendarEntry, date: LocalDate): boolean =>
  from !== null && from <= date && date <= (until ?? from);

/** The name of the holiday there, or null; a working day that a planner put down beats it. */
export const holidayIn = (
  { facts, calendar }: Calendars,
  country: string,
  date: LocalDate,
): string | null => {
  if (entriesOn(calendar, country, date, 'working-day').length > 0) return null;
  const [told] = entriesOn(calendar, country, date, 'holiday');
  return told ? told.name || 'a holiday' : holidayOn(facts, country, date);
};

/** Whether it is the weekend there, and no working day that a planner put down. */
export const isWeekendIn = (
  { facts, calendar }: Calendars,
  country: string,
  date: LocalDate,
): boolean =>
  isWeekend(facts, country, date) && entriesOn(calendar, country, date, 'working-day').length === 0;

/** Whether the offices there are open. */
export const isOpenDay = (calendars: Calendars, country: string, date: LocalDate): boolean =>
  holidayIn(calendars, country, date) === null && !isWeekendIn(calendars, country, date);
