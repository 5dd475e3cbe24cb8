import type { Track } from '../records/choices';
import type { Move } from '../records/move';
import type { Stop } from '../records/stop';
import type { Trip } from '../records/tables';
import { type Instant, MINUTE, minutesBetween } from '../time/instant';
import type { Zone } from '../time/zones';
import { toldDeparture } from './told-departure';
import { leadTrack } from './tracks';
import { destinationKey, moveTo, type Travel, travelBetween } from './travel';
import type { Basis, Waypoint } from './waypoints';

/** The travel that leads to a meeting, to wheels up, or to the night's hotel. */
export interface Movement {
  /** Stable while its destination and its first track are the same. */
  readonly id: string;
  /** The first of those that move; more may be named in its record. */
  readonly track: Track;
  readonly stop: Stop;
  readonly leadsTo: Move['leadsTo'];
  readonly from: string | null;
  readonly to: string | null;
  readonly travel: Travel;
  readonly departs: Instant | null;
  readonly arrives: Instant | null;
  /** Left between being in place, out of the car, and the start; negative when it does not fit. */
  readonly bufferMinutes: number | null;
  /** Whose time its own times follow from; null where the planner said when it departs. */
  readonly basis: Basis;
  /** The planner's own record of it, if there is one. */
  readonly move: Move | undefined;
}

/** Who moves, and which of the planner's records is theirs. */
export interface Movers {
  readonly track: Track;
  readonly moveTo: (trip: Trip, destination: Move['leadsTo']) => Move | undefined;
}

const principal: Movers = { track: 'principal', moveTo };

/** The movements between consecutive places of the chain that differ, and those a planner wrote. */
export const movementsAlong = (
  trip: Trip,
  stop: Stop,
  waypoints: readonly Waypoint[],
  movers: Movers = principal,
): readonly Movement[] => {
  const movements: Movement[] = [];
  let last: Waypoint | undefined;
  for (const point of waypoints) {
    if (point.staysPut) {
      const end = point.end ?? point.start;
      if (last && end !== null) last = { ...last, end, basis: point.basis };
      continue;
    }
    const movement = movementBetween(trip, stop, [last, point], movers);
    if (movement) movements.push(movement);
    last = point;
  }
  return movements;
};

/** A movement of the principal is known by its destination alone; others also by who moves. */
export const movementId = (leadsTo: Move['leadsTo'], track: Track): string => {
  const destination = destinationKey(leadsTo);
  return track === 'principal' ? destination : `${destination} by ${track}`;
};

type Ends = readonly [last: Waypoint | undefined, next: Waypoint];

const movementBetween = (trip: Trip, stop: Stop, ends: Ends, movers: Movers): Movement | null => {
  const [last, next] = ends;
  if (next.leadsTo === null) return null;
  const move = movers.moveTo(trip, next.leadsTo);
  const from = move?.from ?? last?.venue ?? null;
  const to = move?.to ?? next.venue;
  const isKnown = from !== null && to !== null && from !== to;
  if (!isKnown && !move) return null;
  const travel = travelBetween(trip, from, to, move);
  const { departs, basis } = departureOf(stop.zone, ends, move, travel);
  const track = move ? leadTrack(move) : movers.track;
  const arrives =
    departs === null || travel.minutes === null ? null : departs + travel.minutes * MINUTE;
  return {
    id: movementId(next.leadsTo, track),
    track,
    stop,
    leadsTo: next.leadsTo,
    from,
    to,
    travel,
    departs,
    arrives,
    bufferMinutes:
      arrives === null || next.start === null
        ? null
        : minutesBetween(arrives, next.start) - travel.boarding,
    basis,
    move,
  };
};

interface Departure {
  readonly departs: Instant | null;
  readonly basis: Basis;
}

/** When the planner says; else as soon as what comes before lets it; else just in time. */
const departureOf = (
  zone: Zone,
  [last, next]: Ends,
  move: Move | undefined,
  travel: Travel,
): Departure => {
  if (move && move.departs !== null) {
    const free = last?.end ?? last?.start ?? null;
    const departs = toldDeparture(zone, move.departs, { free, due: next.start });
    return { departs, basis: null };
  }
  // A clock time would be invented while nobody knows how long the way is.
  if (travel.minutes === null) return { departs: null, basis: null };
  if (last && last.end !== null)
    return { departs: last.end + travel.boarding * MINUTE, basis: last.basis };
  if (next.start === null) return { departs: null, basis: null };
  const minutes = travel.minutes + travel.boarding;
  return { departs: next.start - minutes * MINUTE, basis: next.basis };
};
