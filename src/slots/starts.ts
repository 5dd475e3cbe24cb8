import { type Instant, MINUTE } from '../domain/time/instant';
import type { Holder } from './busy';
import { THE_PARTY } from './busy';
import type { DayPlan } from './day-plan';
import { restAround } from './night';
import { timeAfter, timeBefore } from './way';

/** Starts between the two, both apart, are not possible. */
export interface Block {
  readonly after: Instant;
  readonly before: Instant;
  readonly who: Holder;
}

const STEP = 15 * MINUTE;
const FINE_STEP = 5 * MINUTE;

/** What stands in the way of a start on this day. */
export const blocksOn = (plan: DayPlan): readonly Block[] => [
  ...plan.busy.map((busy) => ({
    who: busy.who,
    after: busy.start - timeBefore(plan, busy) - plan.length,
    before: busy.end + timeAfter(plan, busy),
  })),
  ...nightBlocks(plan),
];

const nightBlocks = (plan: DayPlan): readonly Block[] => {
  if (!plan.busy.some(({ who }) => who === THE_PARTY)) return [];
  const { earliestStart, latestEnd } = restAround(plan);
  return [
    { who: THE_PARTY, after: -Infinity, before: earliestStart },
    { who: THE_PARTY, after: latestEnd - plan.length, before: Infinity },
  ];
};

/** Every start that is free: each quarter of an hour, and each five minutes where there is little room. */
export const startsOn = (plan: DayPlan, blocks: readonly Block[]): readonly Instant[] => {
  const starts: Instant[] = [];
  for (const [first, last] of gapsOn(plan, blocks)) {
    const quarters = stepsBetween(plan, first, last, STEP);
    starts.push(...(quarters.length > 0 ? quarters : stepsBetween(plan, first, last, FINE_STEP)));
  }
  return starts;
};

type Gap = readonly [first: Instant, last: Instant];

const gapsOn = ({ from, until, length }: DayPlan, blocks: readonly Block[]): readonly Gap[] => {
  const gaps: Gap[] = [];
  let first = from;
  for (const { after, before } of blocks.toSorted((one, other) => one.after - other.after)) {
    if (after >= before || before <= first) continue;
    if (after >= first) gaps.push([first, Math.min(after, until - length)]);
    first = before;
  }
  gaps.push([first, until - length]);
  return gaps.filter((gap) => gap[0] <= gap[1]);
};

const stepsBetween = (
  { from }: DayPlan,
  first: Instant,
  last: Instant,
  step: number,
): readonly Instant[] => {
  const steps: Instant[] = [];
  for (let at = from + Math.ceil((first - from) / step) * step; at <= last; at += step)
    steps.push(at);
  return steps;
};
