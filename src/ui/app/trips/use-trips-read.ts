import { useEffect, useState } from 'react';
import type { Trip } from '../../../domain/records/tables';
import type { CopySummary } from '../../../store/ports';
import { useActions } from '../../../store/use-legation';

/** By copy; null where one cannot be read. */
export type TripsRead = ReadonlyMap<string, Trip | null>;

/** So many are read before what has been found is shown again. */
const AT_ONCE = 8;

/** Reads the trips a few at a time, so that the first ones are searched while others come. */
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
      for (let from = 0; from < copies.length; from += AT_ONCE) {
        const some = copies.slice(from, from + AT_ONCE).map(({ copy }) => copy);
        const read = await Promise.all(
          some.map(async (copy) => [copy, await readTrip(copy)] as const),
        );
        if (!isWanted) return;
        setTrips((known) => new Map([...known, ...read]));
      }
    };
    void readAll();
    return () => {
      isWanted = false;
    };
  }, [states, readTrip]);
  return trips;
};
