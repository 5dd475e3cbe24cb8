import { stopsInOrder } from '../../domain/derive/route';
import { scheduleOf } from '../../domain/derive/schedule';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import { find } from '../../domain/trip';
import type { Selection } from '../../store/state';
import { lineIdOf } from './line-id';

/** The stop that a selection lies in; the first visit where it lies in none. */
export const selectedStop = (trip: Trip, selection: Selection): Stop | undefined => {
  const first = stopsInOrder(trip).find(({ role }) => role === 'visit');
  return stopOf(trip, selection) ?? first;
};

/** The stop that a selection lies in, be it by a movement; undefined where it lies in none. */
export const stopInHand = (trip: Trip, selection: Selection): Stop | undefined => {
  if (selection.kind !== 'movement') return stopOf(trip, selection);
  return scheduleOf(trip).find(({ lines }) => lines.some(({ id }) => id === lineIdOf(selection)))
    ?.stop;
};

const stopOf = (trip: Trip, selection: Selection): Stop | undefined => {
  if (selection.kind === 'meeting')
    return find(trip.stops, find(trip.meetings, selection.id)?.slot.stop ?? null);
  if (selection.kind === 'stop' || selection.kind === 'leg') return find(trip.stops, selection.id);
  if (selection.kind === 'venue')
    return find(trip.stops, find(trip.venues, selection.id)?.stop ?? null);
  return undefined;
};
