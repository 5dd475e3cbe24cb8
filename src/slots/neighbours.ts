import { HOUR, type Instant } from '../domain/time/instant';
import type { Busy, Holder } from './busy';
import type { DayPlan } from './day-plan';

/** Longer than this is no reason any more: one is simply free. */
export const NEAR = 3 * HOUR;

/** A start that is free, and its end. */
export interface Span {
  readonly start: Instant;
  readonly end: Instant;
}

/** What somebody has right before the span, and right after it. */
export interface Neighbours {
  readonly before: Busy | undefined;
  readonly after: Busy | undefined;
}

export const neighboursOf = ({ busy }: DayPlan, who: Holder, { start, end }: Span): Neighbours => {
  const own = busy.filter((one) => one.who === who);
  const before = own
    .filter((one) => one.end <= start)
    .reduce<Busy | undefined>((last, one) => (last && last.end >= one.end ? last : one), undefined);
  return { before, after: own.find((one) => one.start >= end) };
};
