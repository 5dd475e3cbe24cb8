import { programmesByChoice } from '../../domain/derive/alternatives';
import { nightsAt } from '../../domain/derive/days';
import { type Movement, movementsAlong } from '../../domain/derive/movements';
import { isOnPrincipalTrack } from '../../domain/derive/tracks';
import { destinationKey } from '../../domain/derive/travel';
import { type Waypoint, waypointsAt } from '../../domain/derive/waypoints';
import { thoseWhere } from '../../domain/lists/of-each';
import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import { perStop } from './per-stop';
import { meetingsOfStop } from './stop-meetings';

/** The places of the principal's track at a stop and the movements on the screen between them. */
export interface PrincipalChain {
  readonly waypoints: readonly Waypoint[];
  readonly movements: readonly Movement[];
  readonly movementTo: (point: Waypoint) => Movement | undefined;
}

type Chains = readonly [PrincipalChain, ...PrincipalChain[]];

/** What a chain is made of. */
export const chainInputs = (trip: Trip, stop: Stop): readonly unknown[] => [
  stop,
  trip.drives,
  trip.moves,
  chainMeetings(trip, stop),
];

/** Those of the principal's track, and what is a choice of something open. */
export const chainMeetings = (trip: Trip, stop: Stop): readonly Meeting[] =>
  onChain(stop, meetingsOfStop(trip, stop), null);

const onChain = thoseWhere(
  (meeting: Meeting) => isOnPrincipalTrack(meeting) || meeting.option !== null,
);

/** As it is with the first choice of whatever is open. */
export const principalChain = (trip: Trip, stop: Stop): PrincipalChain =>
  principalChains(trip, stop)[0];

/** One by each choice of what is open; the same objects while all that they are made of is the same. */
export const principalChains = perStop(chainInputs, (trip, stop): Chains => {
  const [first = [], ...others] = programmesByChoice(chainMeetings(trip, stop));
  return [
    buildChain(trip, stop, first),
    ...others.map((meetings) => buildChain(trip, stop, meetings)),
  ];
});

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
