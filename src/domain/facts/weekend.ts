import type { LocalDate } from '../time/local-date';
import { weekdayOf } from '../time/weekday';
import type { Facts } from './facts';

/** The days of the week on which the offices of a country are closed. */
export interface Weekend {
  /** ISO 8601: Monday 1 to Sunday 7. */
  readonly days: readonly number[];
  /** The last date on which it was kept; null for the one of today. */
  readonly until: LocalDate | null;
}

/** Whether offices are closed there for the weekend; false where its weekend is not known. */
export const isWeekend = (facts: Facts, country: string, date: LocalDate): boolean => {
  const weekend = facts.weekends[country]?.find(({ until }) => until === null || date <= until);
  const isKept = weekend?.days.includes(weekdayOf(date)) ?? false;
  return isKept && !facts.workdays[country]?.includes(date);
};
