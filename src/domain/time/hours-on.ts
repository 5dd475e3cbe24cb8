import type { ClockTime } from './clock-time';
import type { Instant } from './instant';
import { addDays, type LocalDate } from './local-date';
import { instantOf, type Zone } from './zones';

/** From one instant to another; half-open. */
interface HoursOn {
  readonly start: Instant;
  readonly end: Instant;
}

/** Without a start from midnight on, without an end until midnight; over midnight where it ends first. */
export const hoursOn = (
  zone: Zone,
  date: LocalDate,
  from: ClockTime | null,
  until: ClockTime | null,
): HoursOn => {
  const isOverMidnight = until === null || (from !== null && until <= from);
  const last = isOverMidnight ? addDays(date, 1) : date;
  return {
    start: instantOf(zone, date, from ?? '00:00', null),
    end: instantOf(zone, last, until ?? '00:00', null),
  };
};
