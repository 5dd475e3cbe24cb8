import { byText } from '../domain/derive/by-order';
import type { Stop } from '../domain/records/stop';
import type { LocalDate } from '../domain/time/local-date';
import { instantOf, offsetMinutesAt } from '../domain/time/zones';

/** A date whose clock is another than when it was planned; minutes ahead of UTC. */
export interface StaleDate {
  readonly date: LocalDate;
  readonly seen: number;
  readonly now: number;
}

/** By the clock at noon, in their order. */
export const staleDates = ({ zone, zoneSeen }: Stop): readonly StaleDate[] =>
  Object.entries(zoneSeen)
    .map(([date, seen]) => ({
      date,
      seen,
      now: offsetMinutesAt(zone, instantOf(zone, date, '12:00', null)),
    }))
    .filter(({ seen, now }) => seen !== now)
    .sort((one, other) => byText(one.date, other.date));
