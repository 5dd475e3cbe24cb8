import { stopsInOrder } from '../derive/route';
import { recordName } from '../describe/record-name';
import type { Stop } from '../records/stop';
import type { Trip } from '../records/tables';
import type { Edit } from './edit';
import { keysToPlace } from './stop-keys';

/**
 * Exchanges a stop with the one before or after it in the route. Null where it stays: the trip
 * begins at its origin and ends at its return.
 */
export const moveStop = (trip: Trip, id: string, towards: 'earlier' | 'later'): Edit | null => {
  const stops = stopsInOrder(trip);
  const from = stops.findIndex((stop) => stop.id === id);
  const to = from + (towards === 'earlier' ? -1 : 1);
  if (!isMovable(stops[from]) || !isMovable(stops[to])) return null;
  const keys = keysToPlace(id, stops.toSpliced(from, 1), to);
  return {
    label: `move ${recordName(trip, 'stops', id)} in the route`,
    change: (draft) => {
      for (const [stop, order] of Object.entries(keys)) {
        const moved = draft.stops[stop];
        if (moved) moved.order = order;
      }
    },
  };
};

const isMovable = (stop: Stop | undefined): boolean =>
  stop !== undefined && stop.role !== 'origin' && stop.role !== 'return';
