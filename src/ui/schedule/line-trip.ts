import { createContext, useContext } from 'react';
import type { Trip } from '../../domain/records/tables';

/** The trip as the lines around show it: an edit that changes nothing in them leaves it as it was. */
export const LineTripContext = createContext<Trip | null>(null);

export const useLineTrip = (): Trip => {
  const trip = useContext(LineTripContext);
  if (!trip) throw new Error('There is no trip around this line.');
  return trip;
};
