import { groupBy } from '../group-by';
import type { Meeting } from '../records/meeting';
import type { Stop } from '../records/stop';
import type { Trip } from '../records/tables';
import { addDays, datesFromTo, daysBetween, type LocalDate } from '../time/local-date';

/** A day of the trip: a local date at a stop. Without a date it holds what is not scheduled yet. */
export interface DayKey {
  readonly stop: string;
  readonly date: LocalDate | null;
}

/** A stop longer than this is a typing error in a date; only its two ends are shown. */
const LONGEST_STAY_DAYS = 62;

export const dayId = ({ stop, date }: DayKey): string => `${stop}/${date ?? 'unscheduled'}`;

/** The dates on which a stop has anything: its stay, its nights, its meetings; in order. */
export const datesAt = (stop: Stop, meetings: readonly Meeting[]): readonly LocalDate[] => {
  const dates = new Set<LocalDate>([...stayOf(stop), ...Object.keys(stop.ron)]);
  for (const { slot } of meetings) if (slot.date !== null) dates.add(slot.date);
  return [...dates].sort();
};

const stayOf = ({ wheelsDown, wheelsUp }: Stop): readonly LocalDate[] => {
  const first = wheelsDown?.date ?? wheelsUp?.date;
  const last = wheelsUp?.date ?? wheelsDown?.date;
  if (first === undefined || last === undefined) return [];
  const days = daysBetween(first, last);
  return days < 0 || days > LONGEST_STAY_DAYS ? [first, last] : datesFromTo(first, last);
};

/** The dates after which the party sleeps at the stop: every date of the stay but its last. */
export const nightsAt = ({ wheelsDown, wheelsUp, ron }: Stop): readonly LocalDate[] => {
  const nights = new Set<LocalDate>(Object.keys(ron));
  if (wheelsDown && wheelsUp) {
    const days = daysBetween(wheelsDown.date, wheelsUp.date);
    if (days > 0 && days <= LONGEST_STAY_DAYS)
      for (const date of datesFromTo(wheelsDown.date, addDays(wheelsUp.date, -1))) nights.add(date);
  }
  return [...nights].sort();
};

const tables = new WeakMap<Trip['meetings'], ReadonlyMap<string, readonly Meeting[]>>();

/** The meetings of each stop. */
export const meetingsAt = (trip: Trip, stop: string): readonly Meeting[] => {
  let byStop = tables.get(trip.meetings);
  if (!byStop) {
    byStop = groupBy(Object.values(trip.meetings), (meeting) => meeting.slot.stop);
    tables.set(trip.meetings, byStop);
  }
  return byStop.get(stop) ?? [];
};
