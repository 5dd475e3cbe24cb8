import type { Track } from '../../records/choices';
import type { Trip } from '../../records/tables';
import type { ClockTime } from '../../time/clock-time';
import { toldDepartures } from './departures';
import { type Placement, type Run, staying } from './placement';
import { leadersOf, type Programme } from './programme';
import type { ShiftLine } from './shift-line';
import type { ShiftRequest } from './shift-request';
import { holds, type LineSlack, slackOf } from './slack';
import {
  type Standing,
  spareBefore,
  standingAfter,
  standingAt,
  type TrackStanding,
} from './standing';

/**
 * Lets everything run late. What can be used up is: waiting first, then down time, then the buffers,
 * the earlier before the later; a trim as the planner says. What holds its time ends the delay.
 */
export const runLate = (trip: Trip, { lines }: Programme, request: ShiftRequest): Run => {
  const slacks = slackOf(lines, request);
  const standings = new Map<Track, Standing>();
  const placed = new Map<string, Placement>();
  const departures = new Map<string, ClockTime>();
  for (const line of lines) {
    const before = line.tracks.map((track) => ({
      track,
      standing: standings.get(track) ?? standingAt(request.minutes),
    }));
    const arrivals = before.map((at) => ({
      track: at.track,
      carried: at.standing.carried,
      late: lateFor(trip, at, line, slacks.get(line.key)),
    }));
    const held = heldShift(trip, lines, placed, line, request);
    const placement = placeLate(line, arrivals, held, slacks.get(line.key));
    placed.set(line.key, placement);
    for (const [move, departs] of toldDepartures(trip, before, placement))
      departures.set(move, departs);
    for (const { track, standing } of before)
      standings.set(track, standingAfter(standing, placement));
  }
  const left = new Map([...standings].map(([track, { carried }]) => [track, carried]));
  return { placements: [...placed.values()], left, departures };
};

/** How a track comes to a line: late by so much, of what it carried. */
interface Arrival {
  readonly track: Track;
  readonly carried: number;
  readonly late: number;
}

/** A buffer gives what no waiting, down time or trim still ahead will. */
const lateFor = (
  trip: Trip,
  at: TrackStanding,
  line: ShiftLine,
  slack: LineSlack | undefined,
): number => {
  const { waiting = 0, down = 0, trim = 0 } = slack?.ahead ?? {};
  const { carried } = at.standing;
  const wanted = carried - waiting - down - trim;
  return carried - clamp(wanted, Math.max(0, spareBefore(trip, at, line)));
};

const placeLate = (
  line: ShiftLine,
  arrivals: readonly Arrival[],
  held: Held | null,
  slack: LineSlack | undefined,
): Placement => {
  if (line.isOver) return staying(line);
  const late = Math.max(0, ...arrivals.map((arrival) => arrival.late));
  const buffer = Object.fromEntries(
    arrivals.map(({ track, carried }) => [track, carried - late] as const),
  );
  if (held)
    return {
      line,
      ...held,
      cost: { waiting: 0, down: 0, buffer, trim: 0 },
      lateMinutes: late - held.startShift,
    };
  const used = usedWithin(late, slack);
  return {
    line,
    startShift: line.isOn ? 0 : late,
    endShift: late - used.waiting - used.down - used.trim,
    cost: { ...used, buffer },
    lateMinutes: 0,
  };
};

const usedWithin = (late: number, slack: LineSlack | undefined) => {
  const { own, ahead } = slack ?? { own: nothing, ahead: nothing };
  return {
    waiting: clamp(late - ahead.trim, own.waiting),
    down: clamp(late - ahead.trim - ahead.waiting, own.down),
    trim: clamp(late, own.trim),
  };
};

const nothing = { waiting: 0, down: 0, trim: 0 } as const;

type Held = Pick<Placement, 'startShift' | 'endShift'>;

/** Where a line stays whatever comes before it: at its time, or with the meeting it moves along with. */
const heldShift = (
  trip: Trip,
  lines: readonly ShiftLine[],
  placed: ReadonlyMap<string, Placement>,
  line: ShiftLine,
  request: ShiftRequest,
): Held | null => {
  if (holds(line, request)) return { startShift: 0, endShift: 0 };
  const [leader] = leadersOf(trip, line);
  if (leader === undefined || request.released[line.key]) return null;
  const ahead = placed.get(leader);
  if (ahead) return along(line, ahead);
  return lines.some(({ key }) => key === leader) ? null : { startShift: 0, endShift: 0 };
};

/** A copy of the same length gets shorter or longer with what it is a copy of. */
export const along = (
  line: ShiftLine,
  { line: leader, startShift, endShift }: Placement,
): Held => ({
  startShift,
  endShift: line.start === leader.start && line.end === leader.end ? endShift : startShift,
});

const clamp = (value: number, most: number): number => Math.max(0, Math.min(value, most));
