import { stopsInOrder } from '../../domain/derive/route';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';

const COLOURS = 5;

/** A stop's colour: never red or amber, which say that something is wrong. */
export const stopColour = (trip: Trip, stop: Stop): string => {
  if (stop.role === 'origin' || stop.role === 'return') return 'var(--stop-origin)';
  const visits = stopsInOrder(trip).filter(({ role }) => role !== 'origin' && role !== 'return');
  return `var(--stop-${visits.findIndex(({ id }) => id === stop.id) % COLOURS})`;
};
