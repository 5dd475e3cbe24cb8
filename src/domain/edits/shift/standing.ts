import { minutesOnTheWay } from '../../derive/on-the-way';
import type { Track } from '../../records/choices';
import type { Move } from '../../records/move';
import type { Trip } from '../../records/tables';
import { type Instant, minutesBetween } from '../../time/instant';
import type { Placement } from './placement';
import type { ShiftLine } from './shift-line';

/** Where a track stands before its next line. */
export interface Standing {
  /** Minutes by which it is late or early. */
  readonly carried: number;
  /** When it was free before the shift; null where that is not known. */
  readonly free: Instant | null;
  /** Minutes by which it is free later than that. */
  readonly freeShift: number;
  readonly venue: string | null;
}

/** Where one track of a line stands before it. */
export interface TrackStanding {
  readonly track: Track;
  readonly standing: Standing;
}

export const standingAt = (carried: number): Standing => ({
  carried,
  free: null,
  freeShift: 0,
  venue: null,
});

/** What is over changes nothing about how late the track is. */
export const standingAfter = (before: Standing, { line, endShift }: Placement): Standing => {
  const { free } = before;
  const isLast = line.end === null || free === null || line.end >= free;
  return {
    carried: line.isOver ? before.carried : endShift,
    free: isLast ? line.end : free,
    freeShift: isLast ? endShift : before.freeShift,
    venue: line.venue ?? before.venue,
  };
};

/** Minutes between what comes before, with the way from there, and the line; negative where it never fitted. */
export const spareBefore = (
  trip: Trip,
  { track, standing: { free, venue } }: TrackStanding,
  line: ShiftLine,
): number => {
  if (free === null) return 0;
  const leadsTo = destinationOf(line);
  const way = leadsTo === null ? 0 : minutesOnTheWay(trip, venue, line.venue, leadsTo, track);
  return way === null ? 0 : Math.floor(minutesBetween(free, line.start)) - way;
};

/** Null for wheels down: nothing leads there but the leg. */
export const destinationOf = ({ what, key, stop }: ShiftLine): Move['leadsTo'] | null => {
  if (what === 'wheelsDown') return null;
  return what === 'meeting' ? { meeting: key } : { wheelsUp: stop.id };
};
