import { formatDuration } from '../domain/time/format-offset';
import { MINUTE } from '../domain/time/instant';
import { holderName, isPerson } from './busy-text';
import { isNear } from './candidates';
import type { DayPlan } from './day-plan';
import type { Span } from './neighbours';
import { blocksOn, startsOn } from './starts';

const shorterMinutes = [240, 180, 120, 90, 60, 45, 30, 20, 15] as const;

/** What would make room on a day that has none: 'Without Mr. Yang there are 3.' */
export const relaxations = (plan: DayPlan): readonly string[] =>
  countOf(plan) > 0 ? [] : [...withoutOne(plan).slice(0, MOST_PEOPLE), ...shorter(plan)];

const MOST_PEOPLE = 3;

const withoutOne = (plan: DayPlan): readonly string[] =>
  [...new Set(plan.busy.map(({ who }) => who))].filter(isPerson).flatMap((who) => {
    const count = countOf({ ...plan, busy: plan.busy.filter((busy) => busy.who !== who) });
    return count === 0 ? [] : [`Without ${holderName(plan.trip, who)} there ${areText(count)}.`];
  });

const shorter = (plan: DayPlan): readonly string[] => {
  for (const minutes of shorterMinutes) {
    if (minutes * MINUTE >= plan.length) continue;
    const count = countOf({ ...plan, length: minutes * MINUTE });
    if (count > 0) return [`With ${formatDuration(minutes)} there ${areText(count)}.`];
  }
  return [];
};

const areText = (count: number): string => (count === 1 ? 'is 1' : `are ${count}`);

/** As many as are offered on a day at most. */
const MOST = 5;

/** Those that are a choice of their own. */
const countOf = (plan: DayPlan): number => {
  const kept: Span[] = [];
  for (const start of startsOn(plan, blocksOn(plan))) {
    const span = { start, end: start + plan.length };
    if (kept.length < MOST && !kept.some((one) => isNear(one, span))) kept.push(span);
  }
  return kept.length;
};
