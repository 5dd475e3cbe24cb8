import type { Meeting } from '../records/meeting';
import { type Instant, MINUTE } from '../time/instant';
import { instantOfMoment, type Moment, sortInstant } from '../time/wall-time';
import type { Zoned } from '../time/zones';

/** Where a meeting lies in time. Half-open: ending at 1000 does not overlap starting at 1000. */
export interface Span {
  /** Null while the time is not a clock reading. */
  readonly start: Instant | null;
  /** Null while the start or the length is not known. */
  readonly end: Instant | null;
  /** What to sort by: a part of the day at its start; null when the time or date is to be decided. */
  readonly sort: Instant | null;
}

/** The span of a meeting on the clock of its stop. Not kept: to keep it takes longer than to find it. */
export const spanOf = ({ slot, minutes }: Meeting, { zone }: Zoned): Span => {
  if (slot.date === null) return { start: null, end: null, sort: null };
  const start = instantOfMoment(zone, slot.date, slot.time, slot.fold);
  return {
    start,
    end: start === null || minutes === null ? null : start + minutes * MINUTE,
    sort: start ?? sortInstant(zone, slot.date, slot.time, slot.fold),
  };
};

export const instantOf = (moment: Moment | null, zone: string): Instant | null =>
  moment && instantOfMoment(zone, moment.date, moment.time, moment.fold);
