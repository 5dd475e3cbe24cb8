import { generateKeyBetween } from 'fractional-indexing';
import { stopsInOrder } from '../derive/route';
import { newStop } from '../records/new-record';
import type { Stop } from '../records/stop';
import type { Trip } from '../records/tables';
import type { Edit } from './edit';
import { addRecord } from './record-edits';

/**
 * Adds a stop where its dates put it: before the first stop that arrives later, and in any case
 * before the return.
 */
export const addStop = (trip: Trip, id: string, values: Partial<Stop>): Edit => {
  const stops = stopsInOrder(trip);
  const after = stops.findIndex((stop) => comesAfter(stop, values));
  const next = after < 0 ? undefined : stops[after];
  const previous = after < 0 ? stops.at(-1) : stops[after - 1];
  const order = generateKeyBetween(previous?.order ?? null, next?.order ?? null);
  return addRecord('stops', newStop(id, { ...values, order }), values.city || 'a stop');
};

const comesAfter = (stop: Stop, added: Partial<Stop>): boolean => {
  if (stop.role === 'return') return true;
  const date = added.wheelsDown?.date ?? added.wheelsUp?.date;
  const arrival = stop.wheelsDown?.date;
  return date !== undefined && arrival !== undefined && date < arrival;
};
