import { type Instant, MINUTE, minutesBetween } from '../domain/time/instant';
import { instantOf, wallClockAt } from '../domain/time/zones';
import type { EmptyHours } from './empty-hours';
import { isMeal, lunch, shortestMeal } from './meals';
import type { Step } from './subjects/step';

/**
 * What of empty hours lies before and after those in which a lunch is missing: that nobody eats then
 * is told by a rule of its own.
 */
export const besideMissingLunch = (step: Step, gap: EmptyHours): readonly EmptyHours[] => {
  const hours = lunchHours(step, gap);
  const from = Math.max(gap.start, hours.from);
  const until = Math.min(gap.end, hours.until);
  const hasRoom = minutesBetween(from, until) >= shortestMeal.usual;
  if (!hasRoom || isEaten(step, hours) || !goesOnBehind(step, hours)) return [gap];
  return [
    { start: gap.start, end: from },
    { start: until, end: gap.end },
  ];
};

interface LunchHours {
  readonly from: Instant;
  readonly until: Instant;
  readonly neededAfter: Instant;
}

const lunchHours = ({ stop: { zone } }: Step, { start }: EmptyHours): LunchHours => {
  const { date } = wallClockAt(zone, start);
  return {
    from: instantOf(zone, date, lunch.from, null),
    until: instantOf(zone, date, lunch.until, null),
    neededAfter: instantOf(zone, date, lunch.neededAfter, null),
  };
};

/** Right before the empty hours, or right after. */
const isEaten = ({ before, after, free, due }: Step, { from, until }: LunchHours): boolean =>
  (before !== null && isMeal(before.kind) && free > from) ||
  (after !== null && isMeal(after.kind) && due < until);

/** Who lands later or leaves before eats aloft; who is done by then eats later. */
const goesOnBehind = (
  { before, after, free, due }: Step,
  { from, until, neededAfter }: LunchHours,
): boolean =>
  (before !== null || free <= from) &&
  (after === null ? due >= until : due + (after.minutes ?? 1) * MINUTE > neededAfter);
