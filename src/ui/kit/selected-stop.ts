import { stopsInOrder } from '../../domain/derive/route';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import { find } from '../../domain/trip';
import type { Selection } from '../../store/state';

/** The stop that a selection lies in; the first visit where it lies in none. */
export const selectedStop = (trip: Trip, selection: Selection): Stop | undefined => {
  const first = stopsInOrder(trip).find(({ role }) => role === 'visit');
  return stopOf(trip, selection) ?? first;
};

const stopOf = (trip: Trip, selection: Selection): Stop | undefined => {
  if (selection.kind === 'meeting')
    return find(trip.stops, find(trip.meetings, selection.id)?.slot.stop ?? null);
  if (selection.kind === 'stop' || selection.kind === 'leg') return find(trip.stops, selection.id);
  if (selection.kind === 'venue')
    return find(trip.stops, find(trip.venues, selection.id)?.stop ?? null);
  return undefined;
};
