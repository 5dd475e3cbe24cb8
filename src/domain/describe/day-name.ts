import type { DayKey } from '../derive/days';
import type { Trip } from '../records/tables';
import { formatShortDate } from '../time/local-date';
import { find } from '../trip';

/** 'Mon 10 Jan Beijing' */
export const dayName = (trip: Trip, { stop, date }: DayKey): string => {
  const city = find(trip.stops, stop)?.city || 'City TBD';
  return `${date === null ? 'No date' : formatShortDate(date)} ${city}`;
};

/** 'Mon 10 Jan Beijing', or '3 days'. */
export const daysName = (trip: Trip, days: readonly DayKey[]): string => {
  const names = [...new Set(days.map((day) => dayName(trip, day)))];
  return names.length === 1 ? (names[0] ?? '') : `${names.length} days`;
};
