import type { Move } from '../records/move';
import type { Stop } from '../records/stop';
import type { Trip } from '../records/tables';
import { type Instant, MINUTE, minutesBetween } from '../time/instant';
import type { Zone } from '../time/zones';
import { toldDeparture } from './told-departure';
import { destinationKey, moveTo, type Travel, travelBetween } from './travel';
import type { Waypoint } from './waypoints';

/** The travel that leads to a meeting, to wheels up, or to the night's hotel. */
export interface Movement {
  /** Stable while its destination is the same. */
  readonly id: string;
  readonly stop: Stop;
  readonly leadsTo: Move['leadsTo'];
  readonly from: string | null;
  readonly to: string | null;
  readonly travel: Travel;
  readonly departs: Instant | null;
  readonly arrives: Instant | null;
  /** Left between being in place, out of the car, and the start; negative when it does not fit. */
  readonly bufferMinutes: number | null;
  /** The planner's own record of it, if there is one. */
  readonly move: Move | undefined;
}

/** The movements between consecutive places of the chain that differ, and those a planner wrote. */
export const movementsAlong = (
  trip: Trip,
  stop: Stop,
  waypoints: readonly Waypoint[],
): readonly Movement[] => {
  const movements: Movement[] = [];
  let last: Waypoint | undefined;
  for (const point of waypoints) {
    if (point.staysPut) {
      if (last) last = { ...last, end: point.end ?? point.start ?? last.end };
      continue;
    }
    const movement = movementBetween(trip, stop, last, point);
    if (movement) movements.push(movement);
    last = point;
  }
  return movements;
};

const movementBetween = (
  trip: Trip,
  stop: Stop,
  last: Waypoint | undefined,
  next: Waypoint,
): Movement | null => {
  if (next.leadsTo === null) return null;
  const move = moveTo(trip, next.leadsTo);
  const from = move?.from ?? last?.venue ?? null;
  const to = move?.to ?? next.venue;
  const isKnown = from !== null && to !== null && from !== to;
  if (!isKnown && !move) return null;
  const travel = travelBetween(trip, from, to, move);
  const departs = departureOf(stop.zone, last, next, move, travel);
  const arrives =
    departs === null || travel.minutes === null ? null : departs + travel.minutes * MINUTE;
  return {
    id: destinationKey(next.leadsTo),
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
    move,
  };
};

/** When the planner says; else as soon as what comes before lets it; else just in time. */
const departureOf = (
  zone: Zone,
  last: Waypoint | undefined,
  next: Waypoint,
  move: Move | undefined,
  travel: Travel,
): Instant | null => {
  if (move && move.departs !== null) {
    const free = last?.end ?? last?.start ?? null;
    return toldDeparture(zone, move.departs, { free, due: next.start });
  }
  // A clock time would be invented while nobody knows how long the way is.
  if (travel.minutes === null) return null;
  if (last && last.end !== null) return last.end + travel.boarding * MINUTE;
  if (next.start === null) return null;
  return next.start - (travel.minutes + travel.boarding) * MINUTE;
};
