import { programmesByChoice } from '../../domain/derive/alternatives';
import { nightsAt } from '../../domain/derive/days';
import { type Movement, movementsAlong } from '../../domain/derive/movements';
import { destinationKey } from '../../domain/derive/travel';
import { type Waypoint, waypointsAt } from '../../domain/derive/waypoints';
import type { Meeting } from '../../domain/records/meeting';
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
  readonly chains: Chains;
}

type Chains = readonly [PrincipalChain, ...PrincipalChain[]];

const known = new WeakMap<Stop, Known>();

/** As it is with the first choice of whatever is open. */
export const principalChain = (trip: Trip, stop: Stop): PrincipalChain =>
  principalChains(trip, stop)[0];

/** One by each choice of what is open; the same objects while all that they are made of is the same. */
export const principalChains = (trip: Trip, stop: Stop): Chains => {
  const inputs = chainInputs(trip, stop);
  const kept = known.get(stop);
  if (kept && sameMembers(kept.inputs, inputs)) return kept.chains;
  const [first = [], ...others] = programmesByChoice(meetingsOfStop(trip, stop));
  const chains: Chains = [
    buildChain(trip, stop, first),
    ...others.map((meetings) => buildChain(trip, stop, meetings)),
  ];
  known.set(stop, { inputs, chains });
  return chains;
};

/** What a chain is made of. */
export const chainInputs = (trip: Trip, stop: Stop): readonly unknown[] => [
  stop,
  trip.drives,
  trip.moves,
  meetingsOfStop(trip, stop),
];

const buildChain = (trip: Trip, stop: Stop, meetings: readonly Meeting[]): PrincipalChain => {
  const waypoints = waypointsAt(stop, meetings, nightsAt(stop));
  const movements = movementsAlong(trip, stop, waypoints);
  const byDestination = new Map(movements.map((movement) => [movement.id, movement]));
  return {
    waypoints,
    movements,
    movementTo: ({ leadsTo }) => (leadsTo ? byDestination.get(destinationKey(leadsTo)) : undefined),
  };
};
