import { cityText } from '../describe/travel-text';
import type { Trip } from '../records/tables';
import { formatDateRange, type LocalDate } from '../time/local-date';
import { datesAt } from './days';
import { meetingsAt } from './meetings-at';
import { stopsInOrder } from './route';

/** "8–14 January 2011", or '' while no date is known. */
export const datesOf = (trip: Trip): string => {
  const dates = allDatesOf(trip);
  const [first, last] = [dates.at(0), dates.at(-1)];
  return first === undefined || last === undefined ? '' : formatDateRange(first, last);
};

/** "Washington · Beijing · Tokyo", or '' for a trip without stops. */
export const routeOf = (trip: Trip): string => stopsInOrder(trip).map(cityText).join(' · ');

export const firstDateOf = (trip: Trip): LocalDate | null => allDatesOf(trip)[0] ?? null;

const allDatesOf = (trip: Trip): readonly LocalDate[] =>
  stopsInOrder(trip)
    .flatMap((stop) => datesAt(stop, meetingsAt(trip, stop.id)))
    .sort();
