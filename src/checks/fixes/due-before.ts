import { addDays, type LocalDate } from '../../domain/time/local-date';

/** So many days before something a task about it is due. */
const DUE_DAYS_BEFORE = 3;

/** When a task is due that is about something on this date. */
export const dueBefore = (date: LocalDate | null): LocalDate | null =>
  date && addDays(date, -DUE_DAYS_BEFORE);
