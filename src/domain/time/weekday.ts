import { dayNumberOf } from './day-number';
import type { LocalDate } from './local-date';

const DAYS_OF_WEEK = 7;

/** Day 0, 1 January 1970, was a Thursday. */
const THURSDAY = 4;

/** ISO 8601: Monday 1 to Sunday 7. */
export const weekdayOf = (date: LocalDate): number => {
  const days = dayNumberOf(date) + THURSDAY - 1;
  return (((days % DAYS_OF_WEEK) + DAYS_OF_WEEK) % DAYS_OF_WEEK) + 1;
};
