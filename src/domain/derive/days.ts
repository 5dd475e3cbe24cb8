import { keptBy } from '../kept-by';
import type { Meeting } from '../records/meeting';
import type { Stop } from '../records/stop';
import { addDays, datesFromTo, daysBetween, type LocalDate } from '../time/local-date';
import { isExact } from '../time/wall-time';

/** A day of the trip: a local date at a stop. Without a date it holds what is not scheduled yet. */
export interface DayKey {
  readonly stop: string;
  readonly date: LocalDate | null;
}

/** A stop longer than this is a typing error in a date; only its two ends are shown. */
const LONGEST_STAY_DAYS = 62;

export const dayId = ({ stop, date }: DayKey): string => `${stop}/${date ?? 'unscheduled'}`;

/** The dates on which a stop has anything: its stay, its nights, its meetings; in order. */
export const datesAt = (stop: Stop, meetings: readonly Meeting[]): readonly LocalDate[] =>
  datesWith(stop, datesAmong(meetings));

const datesAmong = keptBy((meetings: readonly Meeting[]): readonly LocalDate[] => {
  const dates = new Set<LocalDate>();
  for (const { slot } of meetings) if (slot.date !== null) dates.add(slot.date);
  return [...dates];
});

/** As `datesAt`, of meetings of these dates. */
export const datesWith = (stop: Stop, dates: readonly LocalDate[]): readonly LocalDate[] =>
  [...new Set([...stayOf(stop), ...Object.keys(stop.ron), ...dates])].sort();

const stayOf = ({ wheelsDown, wheelsUp }: Stop): readonly LocalDate[] => {
  const first = wheelsDown?.date ?? wheelsUp?.date;
  const last = wheelsUp?.date ?? wheelsDown?.date;
  if (first === undefined || last === undefined) return [];
  const days = daysBetween(first, last);
  return days < 0 || days > LONGEST_STAY_DAYS ? [first, last] : datesFromTo(first, last);
};

/** A night ends here, on the next morning: a dinner past midnight still belongs to the evening. */
export const NIGHT_ENDS = '04:00';

/** Every date of the stay but its last, and those that have a hotel: where a night may be spent. */
export const eveningsAt = ({ wheelsDown, wheelsUp, ron }: Stop): readonly LocalDate[] => {
  const evenings = new Set<LocalDate>(Object.keys(ron));
  if (wheelsDown && wheelsUp) {
    const days = daysBetween(wheelsDown.date, wheelsUp.date);
    if (days > 0 && days <= LONGEST_STAY_DAYS)
      for (const date of datesFromTo(wheelsDown.date, addDays(wheelsUp.date, -1)))
        evenings.add(date);
  }
  return [...evenings].sort();
};

/**
 * The dates after which the party sleeps at the stop. One that leaves before the night ends does
 * not, unless it is given a hotel.
 */
export const nightsAt = (stop: Stop): readonly LocalDate[] =>
  eveningsAt(stop).filter((date) => date in stop.ron || !leavesInNight(stop, date));

/** Whether wheels up is in the night that follows this date. */
export const leavesInNight = ({ wheelsUp }: Stop, date: LocalDate): boolean =>
  wheelsUp !== null &&
  wheelsUp.date === addDays(date, 1) &&
  isExact(wheelsUp.time) &&
  wheelsUp.time.at < NIGHT_ENDS;
