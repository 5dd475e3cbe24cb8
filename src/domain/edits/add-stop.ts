import { stopsInOrder } from '../derive/route';
import { newStop } from '../records/new-record';
import type { Stop } from '../records/stop';
import type { Trip } from '../records/tables';
import type { Edit } from './edit';
import { addRecord, setField, together } from './record-edits';
import { keysToPlace } from './stop-keys';

/**
 * Adds a stop where its dates put it: before the first stop that arrives later, and in any case
 * before the return.
 */
export const addStop = (trip: Trip, id: string, values: Partial<Stop>): Edit => {
  const stops = stopsInOrder(trip);
  const after = stops.findIndex((stop) => comesAfter(stop, values));
  const keys = keysToPlace(id, stops, after < 0 ? stops.length : after);
  const added = newStop(id, { ...values, order: keys[id] ?? '' });
  return together(`add ${values.city || 'a stop'}`, [
    addRecord('stops', added, ''),
    ...stops.flatMap((stop) => {
      const order = keys[stop.id];
      return order === undefined ? [] : [setField(trip, 'stops', stop.id, 'order', order)];
    }),
  ]);
};

const comesAfter = (stop: Stop, added: Partial<Stop>): boolean => {
  if (stop.role === 'return') return true;
  const date = added.wheelsDown?.date ?? added.wheelsUp?.date;
  const arrival = stop.wheelsDown?.date;
  return date !== undefined && arrival !== undefined && date < arrival;
};
