import type { Track } from '../records/choices';
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
  const isLedTo = ({ id }: Meeting): boolean => movesTo(trip, { meeting: id }).length > 0;
  const everywhere = waypointsAt(stop, meetings, nights, isLedTo);
  const ofTracks: PointsOfTracks = new Map();
  const movements = everywhere.flatMap(({ leadsTo }) => {
    if (leadsTo === null) return [];
    const ofPrincipal = moveTo(trip, leadsTo);
    return movesTo(trip, leadsTo)
      .filter((move) => move !== ofPrincipal)
      .flatMap((move) => movementOf(at, move, ofTracks));
  });
  return withOwnIds(movements);
};

/** Found once for all movements of a track. */
type PointsOfTracks = Map<Track, readonly Waypoint[]>;

/** The places of a track; with one that the movement leads to and that is not its own. */
const pointsTo = (
  [, stop, meetings, nights]: AtStop,
  track: Track,
  leadsThere: (point: Pick<Waypoint, 'leadsTo'>) => boolean,
  ofTracks: PointsOfTracks,
): readonly Waypoint[] => {
  const own =
    ofTracks.get(track) ??
    waypointsAt(stop, meetings, nights, (meeting) => isOnTrack(meeting, track));
  ofTracks.set(track, own);
  if (own.some(leadsThere)) return own;
  return waypointsAt(
    stop,
    meetings,
    nights,
    (meeting) => isOnTrack(meeting, track) || leadsThere({ leadsTo: { meeting: meeting.id } }),
  );
};

/** A record's movement, from where the first of its tracks is before. */
const movementOf = (at: AtStop, move: Move, ofTracks: PointsOfTracks): readonly Movement[] => {
  const [trip, stop] = at;
  const track = leadTrack(move);
  const destination = destinationKey(move.leadsTo);
  const leadsThere = ({ leadsTo }: Pick<Waypoint, 'leadsTo'>): boolean =>
    leadsTo !== null && isSamePlace(leadsTo, move.leadsTo);
  const points = pointsTo(at, track, leadsThere, ofTracks);
  const index = points.findIndex(leadsThere);
  const point = points[index];
  if (!point) return [];
  const before = points.slice(0, index);
  const last = before.findLastIndex(({ staysPut }) => !staysPut);
  const place = before[last]?.venue ?? null;
  // Who is elsewhere before says nothing of when a van can leave.
  const chain =
    move.from === null || move.from === place
      ? [...before.slice(Math.max(last, 0)), point]
      : [point];
  const movers = {
    track,
    moveTo: (_: Trip, leadsTo: Move['leadsTo']) =>
      destinationKey(leadsTo) === destination ? move : undefined,
  };
  return movementsAlong(trip, stop, chain, movers).slice(-1);
};

/** Every place of a party is asked: to compare two ids takes less than to join two keys. */
const isSamePlace = (one: Move['leadsTo'], other: Move['leadsTo']): boolean =>
  'meeting' in one && 'meeting' in other
    ? one.meeting === other.meeting
    : destinationKey(one) === destinationKey(other);

/** Two vans of one track to one place are two movements. */
const withOwnIds = (movements: readonly Movement[]): readonly Movement[] => {
  const taken = new Set<string>();
  return movements.map((movement) => {
    const id = taken.has(movement.id) ? `${movement.id} ${movement.move?.id ?? ''}` : movement.id;
    taken.add(id);
    return id === movement.id ? movement : { ...movement, id };
  });
};
