import type { Trip } from '../../records/tables';
import type { ClockTime } from '../../time/clock-time';
import { toldDepartures } from './departures';
import { noCost, type Placement, type Run, staying } from './placement';
import { leadersOf, type Programme } from './programme';
import { earliestShift, standingsBefore } from './run-early';
import type { ShiftLine } from './shift-line';
import type { ShiftRequest } from './shift-request';
import { holds } from './slack';
import type { TrackStanding } from './standing';

/** Moves these meetings alone, all by the same minutes: nothing between them is used up. */
export const runSelected = (trip: Trip, { lines }: Programme, request: ShiftRequest): Run => {
  const placed = new Map<string, Placement>();
  const departures = new Map<string, ClockTime>();
  for (const line of lines) {
    const before = standingsBefore(trip, line, placed);
    const leader = leadersOf(trip, line).flatMap((key) => placed.get(key) ?? [])[0];
    const placement = placeSelected(trip, line, before, leader, request);
    placed.set(line.key, placement);
    for (const [move, departs] of toldDepartures(trip, before, placement))
      departures.set(move, departs);
  }
  return { placements: [...placed.values()], left: new Map(), departures };
};

const placeSelected = (
  trip: Trip,
  line: ShiftLine,
  before: readonly TrackStanding[],
  leader: Placement | undefined,
  request: ShiftRequest,
): Placement => {
  const { minutes } = request;
  if (line.isOver) return staying(line);
  if (holds(line, request)) return { ...staying(line), lateMinutes: Math.max(0, minutes) };
  const shift =
    leader?.startShift ?? (minutes < 0 ? earliestShift(trip, line, before, minutes) : minutes);
  return { line, startShift: shift, endShift: shift, cost: noCost, lateMinutes: 0 };
};
