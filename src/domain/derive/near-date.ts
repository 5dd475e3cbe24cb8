import type { Stop } from '../records/stop';
import type { Trip } from '../records/tables';
import type { LocalDate } from '../time/local-date';
import { stopsInOrder } from './route';

/**
 * The date that "10 Jan" is nearest to at a stop: one of its own, or of its neighbours in the route,
 * the nearest first. Of no stop in particular: of the end of the route. Else today.
 */
export const nearDate = (trip: Trip, stop: string | null, today: LocalDate): LocalDate => {
  const stops = stopsInOrder(trip);
  const index = stops.findIndex(({ id }) => id === stop);
  const [before, after] = index < 0 ? [stops, []] : [stops.slice(0, index), stops.slice(index)];
  const known = [after, before.toReversed()].map((side) => ({
    away: side.findIndex(isDated),
    stop: side.find(isDated),
  }));
  const [ahead, behind] = known;
  if (ahead?.stop && (!behind?.stop || ahead.away <= behind.away + 1))
    return firstDate(ahead.stop) ?? today;
  return (behind?.stop && lastDate(behind.stop)) ?? today;
};

/** The year of the first date of the route, which goes without saying; null while none is known. */
export const yearOfTrip = (trip: Trip): string | null => {
  const first = stopsInOrder(trip).find(isDated);
  return (first && firstDate(first)?.slice(0, 4)) ?? null;
};

const isDated = ({ wheelsDown, wheelsUp }: Stop): boolean => Boolean(wheelsDown ?? wheelsUp);

const firstDate = ({ wheelsDown, wheelsUp }: Stop): LocalDate | undefined =>
  (wheelsDown ?? wheelsUp)?.date;

const lastDate = ({ wheelsDown, wheelsUp }: Stop): LocalDate | undefined =>
  (wheelsUp ?? wheelsDown)?.date;
