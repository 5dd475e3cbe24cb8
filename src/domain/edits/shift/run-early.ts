import type { Track } from '../../records/choices';
import type { Trip } from '../../records/tables';
import type { ClockTime } from '../../time/clock-time';
import { toldDepartures } from './departures';
import { noCost, type Placement, type Run, staying } from './placement';
import { leadersOf, linesAt, type Programme } from './programme';
import { along } from './run-late';
import { byStart, type ShiftLine } from './shift-line';
import type { ShiftRequest } from './shift-request';
import { holds } from './slack';
import { spareBefore, standingAfter, standingAt, type TrackStanding } from './standing';

/**
 * Lets everything begin earlier, as far as what comes before is over by then; what holds its time
 * ends it.
 */
export const runEarly = (trip: Trip, { lines }: Programme, request: ShiftRequest): Run => {
  const placed = new Map<string, Placement>();
  const carried = new Map<Track, number>();
  const departures = new Map<string, ClockTime>();
  for (const line of lines) {
    const before = standingsBefore(trip, line, placed);
    const wanted = Math.max(...line.tracks.map((track) => carried.get(track) ?? request.minutes));
    const placement = placeEarly(trip, line, wanted, before, placed, request);
    placed.set(line.key, placement);
    for (const [move, departs] of toldDepartures(trip, before, placement))
      departures.set(move, departs);
    if (!line.isOver) for (const track of line.tracks) carried.set(track, placement.endShift);
  }
  return { placements: [...placed.values()], left: carried, departures };
};

const placeEarly = (
  trip: Trip,
  line: ShiftLine,
  wanted: number,
  before: readonly TrackStanding[],
  placed: ReadonlyMap<string, Placement>,
  request: ShiftRequest,
): Placement => {
  if (line.isOver || holds(line, request)) return staying(line);
  const leader = leadersOf(trip, line).flatMap((key) => placed.get(key) ?? [])[0];
  if (leader) return { ...staying(line), ...along(line, leader) };
  if (line.isOn) {
    const length = line.meeting?.minutes ?? 0;
    return { ...staying(line), endShift: -Math.min(-wanted, length) };
  }
  const shift = earliestShift(trip, line, before, wanted);
  return { line, startShift: shift, endShift: shift, cost: noCost, lateMinutes: 0 };
};

/** So many minutes (negative), or as few as what comes before asks for. */
export const earliestShift = (
  trip: Trip,
  line: ShiftLine,
  before: readonly TrackStanding[],
  minutes: number,
): number =>
  Math.max(
    minutes,
    ...before.map((at) =>
      at.standing.free === null
        ? minutes
        : Math.min(0, at.standing.freeShift - Math.max(0, spareBefore(trip, at, line))),
    ),
  );

/** Where each track of a line stands by all that comes before it, moved or not. */
export const standingsBefore = (
  trip: Trip,
  line: ShiftLine,
  placed: ReadonlyMap<string, Placement>,
): readonly TrackStanding[] => {
  const earlier = linesAt(trip, line.stop).filter((other) => byStart(other, line) < 0);
  return line.tracks.map((track) => ({
    track,
    standing: earlier
      .filter(({ tracks }) => tracks.includes(track))
      .map((other) => placed.get(other.key) ?? staying(other))
      .map(withSomeEnd)
      .reduce(standingAfter, standingAt(0)),
  }));
};

/** Of unknown length, it is over at its start at the earliest. */
const withSomeEnd = (placement: Placement): Placement => ({
  ...placement,
  line: { ...placement.line, end: placement.line.end ?? placement.line.start },
});
