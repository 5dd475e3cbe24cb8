import type { Instant } from '../domain/time/instant';
import { daysBetween, type LocalDate } from '../domain/time/local-date';
import { wallClockAt, type Zone } from '../domain/time/zones';

/** Calendar days at the place from now to the date; negative when it is past, Infinity before all time. */
export const daysAhead = (now: Instant, zone: Zone, date: LocalDate): number =>
  Number.isFinite(now) ? daysBetween(wallClockAt(zone, now).date, date) : Infinity;
