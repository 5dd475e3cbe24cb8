import { toldDeparture } from '../../derive/told-departure';
import { isOnTrack } from '../../derive/tracks';
import { movesTo, travelBetween } from '../../derive/travel';
import type { Move } from '../../records/move';
import type { Trip } from '../../records/tables';
import type { ClockTime } from '../../time/clock-time';
import { minutesBetween } from '../../time/instant';
import { clockAlong } from './clock-along';
import type { Placement } from './placement';
import { destinationOf, type Standing, type TrackStanding } from './standing';

/**
 * When the movements to a line leave now, those that were told when: as much later as it starts,
 * and not before those who ride are out of what comes before.
 */
export const toldDepartures = (
  trip: Trip,
  before: readonly TrackStanding[],
  placement: Placement,
): readonly (readonly [move: string, departs: ClockTime])[] => {
  const { line, startShift } = placement;
  const leadsTo = destinationOf(line);
  if (leadsTo === null) return [];
  return movesTo(trip, leadsTo).flatMap((move) => {
    if (move.departs === null) return [];
    const rider = before.find(({ track }) => isOnTrack(move, track));
    const free = rider ? shiftToBeFree(trip, move, rider.standing, placement) : -Infinity;
    const minutes = Math.max(startShift, free);
    if (minutes === 0) return [];
    return [[move.id, clockAlong(line.stop.zone, move.departs, line.start, minutes)] as const];
  });
};

const shiftToBeFree = (
  trip: Trip,
  move: Move,
  { free, freeShift, venue }: Standing,
  { line }: Placement,
): number => {
  if (free === null || move.departs === null) return -Infinity;
  const due = line.start;
  const departs = toldDeparture(line.stop.zone, move.departs, { free, due });
  if (departs === null) return -Infinity;
  const { boarding } = travelBetween(trip, move.from ?? venue, move.to ?? line.venue, move);
  const spare = Math.floor(minutesBetween(free, departs)) - boarding;
  return Math.min(freeShift, freeShift - spare);
};
