import { stopsInOrder } from '../derive/route';
import { newStop } from '../records/new-record';
import type { Stop } from '../records/stop';
import type { Trip } from '../records/tables';
import type { Edit } from './edit';
import { addRecord, setField, together } from './record-edits';
import { keysToPlace } from './stop-keys';

/**
 * Adds a stop after another one, or (`after` null) where its dates put it: before the first stop
 * that arrives later. In any case before the return.
 */
export const addStop = (
  trip: Trip,
  id: string,
  values: Partial<Stop>,
  after: string | null = null,
): Edit => {
  const stops = stopsInOrder(trip);
  const place = placeOf(stops, values, after);
  const keys = keysToPlace(id, stops, place < 0 ? stops.length : place);
  const added = newStop(id, { ...values, order: keys[id] ?? '' });
  return together(`add ${values.city || 'a stop'}`, [
    addRecord('stops', added, ''),
    ...stops.flatMap((stop) => {
      const order = keys[stop.id];
      return order === undefined ? [] : [setField(trip, 'stops', stop.id, 'order', order)];
    }),
  ]);
};

/** The stops that come after one that is added so. */
export const stopsBehind = (
  trip: Trip,
  values: Partial<Stop>,
  after: string | null,
): readonly Stop[] => {
  const stops = stopsInOrder(trip);
  const place = placeOf(stops, values, after);
  return place < 0 ? [] : stops.slice(place);
};

const placeOf = (stops: readonly Stop[], values: Partial<Stop>, after: string | null): number => {
  const before = stops.findIndex(({ id, role }) => id === after && role !== 'return');
  return before < 0 ? stops.findIndex((stop) => comesAfter(stop, values)) : before + 1;
};

const comesAfter = (stop: Stop, added: Partial<Stop>): boolean => {
  if (stop.role === 'return') return true;
  const date = added.wheelsDown?.date ?? added.wheelsUp?.date;
  const arrival = stop.wheelsDown?.date;
  return date !== undefined && arrival !== undefined && date < arrival;
};
