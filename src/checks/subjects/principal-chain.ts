import { meetingsAt, nightsAt } from '../../domain/derive/days';
import { type Movement, movementsAlong } from '../../domain/derive/movements';
import { destinationKey } from '../../domain/derive/travel';
import { type Waypoint, waypointsAt } from '../../domain/derive/waypoints';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';

/** The places of the principal's track at a stop and the movements on the screen between them. */
export interface PrincipalChain {
  readonly waypoints: readonly Waypoint[];
  readonly movements: readonly Movement[];
  readonly movementTo: (point: Waypoint) => Movement | undefined;
}

const chains = new WeakMap<Trip, Map<string, PrincipalChain>>();

export const principalChain = (trip: Trip, stop: Stop): PrincipalChain => {
  const known = chains.get(trip) ?? new Map<string, PrincipalChain>();
  chains.set(trip, known);
  const chain = known.get(stop.id) ?? buildChain(trip, stop);
  known.set(stop.id, chain);
  return chain;
};

/** What a chain is made of. */
export const chainInputs = (trip: Trip, stop: Stop): readonly unknown[] => [
  stop,
  trip.drives,
  trip.moves,
  ...meetingsAt(trip, stop.id),
];

const buildChain = (trip: Trip, stop: Stop): PrincipalChain => {
  const waypoints = waypointsAt(stop, meetingsAt(trip, stop.id), nightsAt(stop));
  const movements = movementsAlong(trip, stop, waypoints);
  const byDestination = new Map(movements.map((movement) => [movement.id, movement]));
  return {
    waypoints,
    movements,
    movementTo: ({ leadsTo }) => (leadsTo ? byDestination.get(destinationKey(leadsTo)) : undefined),
  };
};
