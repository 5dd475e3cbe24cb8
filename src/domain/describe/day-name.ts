import type { DayKey } from '../derive/days';
import type { Trip } from '../records/tables';
import { formatShortDate } from '../time/local-date';
import { find } from '../trip';
import { cityText } from './travel-text';

/** 'Mon 10 Jan Beijing' */
export const dayName = (trip: Trip, { stop, date }: DayKey): string => {
  const city = cityText(find(trip.stops, stop));
  return `${date === null ? 'No date' : formatShortDate(date)} ${city}`;
};

/** 'Mon 10 Jan Beijing', or '3 days'. */
export const daysName = (trip: Trip, days: readonly DayKey[]): string => {
  const names = [...new Set(days.map((day) => dayName(trip, day)))];
  return names.length === 1 ? (names[0] ?? '') : `${names.length} days`;
};
