import { isMeal, mealHours } from '../checks/meals';
import { type Instant, minutesBetween } from '../domain/time/instant';
import { instantOf } from '../domain/time/zones';
import { type Busy, THE_PARTY } from './busy';
import type { DayPlan } from './day-plan';
import { neighboursOf, type Span } from './neighbours';
import { timeAfter, timeBefore } from './way';

/** What a span leaves of a meal in its way. */
export interface MealLeft {
  readonly name: (typeof mealHours)[number]['name'];
  /** The longest free time of the party in the hours of the meal. */
  readonly minutes: number;
}

/** The meals whose hours a span takes from, but for those that are planned, aloft, or that it is itself. */
export const mealsLeft = (plan: DayPlan, span: Span): readonly MealLeft[] =>
  isMeal(plan.meeting.kind)
    ? []
    : mealHours.flatMap(({ name, from, until }) => {
        const first = instantOf(plan.stop.zone, plan.date, from, null);
        const last = instantOf(plan.stop.zone, plan.date, until, null);
        const isInTheWay = span.start < last && span.end > first;
        const taken = plan.busy.filter(
          ({ who, start, end }) => who === THE_PARTY && start < last && end > first,
        );
        const isServed = taken.some(isMealTime);
        if (!isInTheWay || isServed) return [];
        return [{ name, minutes: longestFree([...taken, withWays(plan, span)], first, last) }];
      });

/** The ways there and on take from a meal, too. */
const withWays = (plan: DayPlan, span: Span): Span => {
  const { before, after } = neighboursOf(plan, THE_PARTY, span);
  return {
    start: span.start - (before ? timeAfter(plan, before) : 0),
    end: span.end + (after ? timeBefore(plan, after) : 0),
  };
};

/** Aloft there is something to eat. */
const isMealTime = ({ what }: Busy): boolean =>
  what.kind === 'meeting' ? isMeal(what.meeting.kind) : what.kind !== 'told';

const longestFree = (taken: readonly Span[], first: Instant, last: Instant): number => {
  let longest = 0;
  let free = first;
  for (const { start, end } of taken.toSorted((one, other) => one.start - other.start)) {
    longest = Math.max(longest, start - free);
    free = Math.max(free, end);
  }
  return minutesBetween(0, Math.max(longest, last - free, 0));
};
