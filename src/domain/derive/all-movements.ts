import type { Meeting } from '../records/meeting';
import type { Move } from '../records/move';
import type { Stop } from '../records/stop';
import type { Trip } from '../records/tables';
import type { LocalDate } from '../time/local-date';
import { type Movement, movementsAlong } from './movements';
import { isOnTrack, leadTrack } from './tracks';
import { destinationKey, movesTo, moveTo } from './travel';
import { type Waypoint, waypointsAt } from './waypoints';

/** A trip, a stop of it, and the stop's meetings and nights. */
export type AtStop = readonly [Trip, Stop, readonly Meeting[], readonly LocalDate[]];

/** The movements of the principal at a stop, and those that planners wrote for other tracks. */
export const allMovementsAt = (...at: AtStop): readonly Movement[] => [
  ...principalMovementsAt(...at),
  ...parallelMovementsAt(...at),
];

export const principalMovementsAt = (
  ...[trip, stop, meetings, nights]: AtStop
): readonly Movement[] => movementsAlong(trip, stop, waypointsAt(stop, meetings, nights));

/** The pool van that leaves first, the truck that takes the bags to the aircraft. */
export const parallelMovementsAt = (...at: AtStop): readonly Movement[] => {
  const [trip, stop, meetings, nights] = at;
  if (Object.keys(trip.moves).length === 0) return [];
  const everywhere = waypointsAt(stop, meetings, nights, () => true);
  const movements = everywhere.flatMap(({ leadsTo }) => {
    if (leadsTo === null) return [];
    const ofPrincipal = moveTo(trip, leadsTo);
    return movesTo(trip, leadsTo)
      .filter((move) => move !== ofPrincipal)
      .flatMap((move) => movementOf(at, move));
  });
  return withOwnIds(movements);
};

/** A record's movement, from where the first of its tracks is before. */
const movementOf = ([trip, stop, meetings, nights]: AtStop, move: Move): readonly Movement[] => {
  const track = leadTrack(move);
  const destination = destinationKey(move.leadsTo);
  const leadsThere = ({ leadsTo }: Waypoint): boolean =>
    leadsTo !== null && destinationKey(leadsTo) === destination;
  const points = waypointsAt(
    stop,
    meetings,
    nights,
    (meeting) =>
      isOnTrack(meeting, track) || destinationKey({ meeting: meeting.id }) === destination,
  );
  const index = points.findIndex(leadsThere);
  const point = points[index];
  if (!point) return [];
  const before = points.slice(0, index);
  const place = before.findLast(({ staysPut }) => !staysPut)?.venue ?? null;
  // Who is elsewhere before says nothing of when a van can leave.
  const chain = move.from === null || move.from === place ? [...before, point] : [point];
  const movers = {
    track,
    moveTo: (_: Trip, leadsTo: Move['leadsTo']) =>
      destinationKey(leadsTo) === destination ? move : undefined,
  };
  return movementsAlong(trip, stop, chain, movers).slice(-1);
};

/** Two vans of one track to one place are two movements. */
const withOwnIds = (movements: readonly Movement[]): readonly Movement[] => {
  const taken = new Set<string>();
  return movements.map((movement) => {
    const id = taken.has(movement.id) ? `${movement.id} ${movement.move?.id ?? ''}` : movement.id;
    taken.add(id);
    return id === movement.id ? movement : { ...movement, id };
  });
};
