import type { Meeting } from '../records/meeting';
import type { Person } from '../records/person';
import type { Stop } from '../records/stop';
import type { Trip } from '../records/tables';
import { find } from '../trip';
import { stopsInOrder } from './route';

/** Why somebody is not with the party: they come to the trip later, or have left it before. */
export type Absence =
  | { readonly kind: 'not yet'; readonly joins: Stop }
  | { readonly kind: 'left'; readonly leaves: Stop };

/**
 * Null where they are with the party, as far as anybody said. Who joins at a stop comes to it on
 * their own, and who leaves at one stays there: neither is aboard the leg before or after.
 */
export const absenceFrom = (
  trip: Pick<Trip, 'stops'>,
  { joins, leaves }: Pick<Person, 'joins' | 'leaves'>,
  stop: Stop,
  aboard: Meeting['aboard'] = null,
): Absence | null => {
  if (joins === null && leaves === null) return null;
  const stops = stopsInOrder(trip);
  const at = stops.indexOf(stop) + (aboard === null ? 0 : LEGS[aboard]);
  const first = find(trip.stops, joins);
  if (first && at < stops.indexOf(first)) return { kind: 'not yet', joins: first };
  const last = find(trip.stops, leaves);
  if (last && at > stops.indexOf(last)) return { kind: 'left', leaves: last };
  return null;
};

/** Half a stop before it, or after it. */
const LEGS = { inbound: -0.5, outbound: 0.5 } as const;
