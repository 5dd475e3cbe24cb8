import { useEffect, useState } from 'react';
import type { Trip } from '../../../domain/records/tables';
import { thingsOf } from '../../../input/find-things';
import type { CopySummary } from '../../../store/ports';
import { useActions } from '../../../store/use-legation';

/** By copy; null where one cannot be read. */
export type TripsRead = ReadonlyMap<string, Trip | null>;

/** Milliseconds in which what comes is gathered before it is shown. */
const GATHERED = 40;

/** Reads the trips one after another, so that the first ones are searched while others come. */
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
    let timer: ReturnType<typeof setTimeout> | undefined;
    const come = new Map<string, Trip | null>();
    const show = (): void => {
      timer = undefined;
      setTrips((known) => new Map([...known, ...come]));
    };
    const readAll = async (): Promise<void> => {
      const readings = copies.map(({ copy }) => [copy, readTrip(copy)] as const);
      for (const [copy, reading] of readings) {
        const trip = await reading;
        if (!isWanted) return;
        // Made here, trip by trip: all at once it would hold up what is typed.
        if (trip) thingsOf(trip);
        come.set(copy, trip);
        timer ??= setTimeout(show, GATHERED);
      }
    };
    void readAll();
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [states, readTrip]);
  return trips;
};
