import { useEffect, useState } from 'react';
import type { Trip } from '../../domain/records/tables';
import { findSlots } from '../../slots/find-slots';
import type { SlotDay, SlotRequest } from '../../slots/found-slot';
import { useOpenTrip } from '../../store/use-legation';
import { inSlices } from '../kit/in-slices';

/** The days that have been looked at so far, of what trip and for what. */
export interface Search {
  readonly trip: Trip;
  readonly request: SlotRequest | null;
  readonly days: readonly SlotDay[];
  readonly isDone: boolean;
}

/** The slots of a request as they are found; a newer request ends the search for an older one. */
export const useSlots = (trip: Trip, request: SlotRequest | null): Search => {
  // Holidays that come in while one looks begin the search anew.
  const facts = useOpenTrip(({ checked }) => checked.world.facts);
  const [search, setSearch] = useState<Search>({ trip, request: null, days: [], isDone: false });
  useEffect(() => {
    if (request === null) return undefined;
    const ending = new AbortController();
    void inSlices(findSlots(trip, request, facts), ending.signal, (days, isDone) =>
      setSearch({ trip, request, days, isDone }),
    );
    return () => ending.abort();
  }, [trip, request, facts]);
  return search;
};
