import { createContext, useContext, useState } from 'react';
import { tableNames } from '../../domain/records/table-name';
import type { Trip } from '../../domain/records/tables';

/** The trip as the lines around show it: an edit that changes nothing in them leaves it as it was. */
export const LineTripContext = createContext<Trip | null>(null);

export const useLineTrip = (): Trip => {
  const trip = useContext(LineTripContext);
  if (!trip) throw new Error('There is no trip around this line.');
  return trip;
};

/**
 * The trip as it was when something beside its meetings last changed. The line of a meeting says what
 * stands in itself and in the tables beside the meetings, so that this is enough for it.
 */
export const useTripBesideMeetings = (trip: Trip): Trip => {
  const [kept, keep] = useState(trip);
  if (tableNames.every((name) => name === 'meetings' || kept[name] === trip[name])) return kept;
  keep(trip);
  return trip;
};
