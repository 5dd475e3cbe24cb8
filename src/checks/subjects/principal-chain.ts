import { nightsAt } from '../../domain/derive/days';
import { type Movement, movementsAlong } from '../../domain/derive/movements';
import { destinationKey } from '../../domain/derive/travel';
import { type Waypoint, waypointsAt } from '../../domain/derive/waypoints';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import { sameMembers } from '../same-inputs';
import { meetingsOfStop } from './stop-meetings';

/** The places of the principal's track at a stop and the movements on the screen between them. */
export interface PrincipalChain {
  readonly waypoints: readonly Waypoint[];
  readonly movements: readonly Movement[];
  readonly movementTo: (point: Waypoint) => Movement | undefined;
}

interface Known {
  readonly inputs: readonly unknown[];
  readonly chain: PrincipalChain;
}

const known = new WeakMap<Stop, Known>();

/** The same object while all that it is made of is the same. */
export const principalChain = (trip: Trip, stop: Stop): PrincipalChain => {
  const inputs = chainInputs(trip, stop);
  const kept = known.get(stop);
  if (kept && sameMembers(kept.inputs, inputs)) return kept.chain;
  const chain = buildChain(trip, stop);
  known.set(stop, { inputs, chain });
  return chain;
};

/** What a chain is made of. */
export const chainInputs = (trip: Trip, stop: Stop): readonly unknown[] => [
  stop,
  trip.drives,
  trip.moves,
  meetingsOfStop(trip, stop),
];

const buildChain = (trip: Trip, stop: Stop): PrincipalChain => {
  const waypoints = waypointsAt(stop, meetingsOfStop(trip, stop), nightsAt(stop));
  const movements = movementsAlong(trip, stop, waypoints);
  const byDestination = new Map(movements.map((movement) => [movement.id, movement]));
  return {
    waypoints,
    movements,
    movementTo: ({ leadsTo }) => (leadsTo ? byDestination.get(destinationKey(leadsTo)) : undefined),
  };
};
