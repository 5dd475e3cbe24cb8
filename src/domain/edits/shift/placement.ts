import type { Track } from '../../records/choices';
import type { ClockTime } from '../../time/clock-time';
import type { ShiftLine } from './shift-line';

/** What is used up at a line, in minutes. */
export interface Cost {
  readonly waiting: number;
  readonly down: number;
  /** What was free before it, on each track; negative where another track made it wait. */
  readonly buffer: Readonly<Partial<Record<Track, number>>>;
  readonly trim: number;
}

/** A line and where a shift leaves it. */
export interface Placement {
  readonly line: ShiftLine;
  /** Minutes by which its start and its end are later; negative: earlier. */
  readonly startShift: number;
  readonly endShift: number;
  readonly cost: Cost;
  /** Minutes by which the party is late for it, as it holds its time. */
  readonly lateMinutes: number;
}

/** Where a shift leaves all lines, in the order in which they were placed. */
export interface Run {
  readonly placements: readonly Placement[];
  /** What is left of the minutes after the last line of each track. */
  readonly left: ReadonlyMap<Track, number>;
  /** When the movements leave now that were told when to, by the id of their records. */
  readonly departures: ReadonlyMap<string, ClockTime>;
}

export const noCost: Cost = { waiting: 0, down: 0, buffer: {}, trim: 0 };

export const staying = (line: ShiftLine): Placement => ({
  line,
  startShift: 0,
  endShift: 0,
  cost: noCost,
  lateMinutes: 0,
});
