import { useEffect, useState } from 'react';
import type { Trip } from '../../../domain/records/tables';
import type { CopySummary } from '../../../store/ports';
import { useActions } from '../../../store/use-legation';

/** By copy; null where one cannot be read. */
export type TripsRead = ReadonlyMap<string, Trip | null>;

/** Reads the trips one after the other, so that the first ones are searched while others come. */
export const useTripsRead = (copies: readonly CopySummary[]): TripsRead => {
  const { readTrip } = useActions();
  const [trips, setTrips] = useState<TripsRead>(new Map());
  // Another order of the same states is no other trips.
  const states = copies
    .map(({ copy, head }) => `${copy} ${head}`)
    .sort()
    .join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again only when a trip has changed
  useEffect(() => {
    let isWanted = true;
    const readAll = async (): Promise<void> => {
      for (const { copy } of copies) {
        const trip = await readTrip(copy).catch(() => null);
        if (!isWanted) return;
        setTrips((known) => new Map(known).set(copy, trip));
      }
    };
    void readAll();
    return () => {
      isWanted = false;
    };
  }, [states, readTrip]);
  return trips;
};
