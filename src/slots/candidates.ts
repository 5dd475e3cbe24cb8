import { MINUTE } from '../domain/time/instant';
import { type Concern, concernsOf } from './concerns';
import { costOf } from './cost';
import type { DayPlan } from './day-plan';
import type { Span } from './neighbours';
import { blocksOn, startsOn } from './starts';

/** A span that is free, before it is tried. */
export interface Candidate {
  readonly span: Span;
  readonly concerns: readonly Concern[];
  readonly cost: number;
}

/** Every free span of the day, the least disturbing first. */
export const candidatesOn = (plan: DayPlan): readonly Candidate[] =>
  startsOn(plan, blocksOn(plan))
    .map((start) => {
      const span = { start, end: start + plan.length };
      const concerns = concernsOf(plan, span);
      const worry = concerns.reduce((sum, { cost }) => sum + cost, 0);
      return { span, concerns, cost: costOf(plan, span) + worry };
    })
    .sort((one, other) => one.cost - other.cost || one.span.start - other.span.start);

const LEAST_APART = 60 * MINUTE;

/** Two that begin within the hour, or within each other, are one choice. */
export const isNear = (one: Span, other: Span): boolean =>
  Math.abs(one.start - other.start) < Math.max(LEAST_APART, other.end - other.start);
