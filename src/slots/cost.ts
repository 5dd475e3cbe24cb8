import type { Finding, Severity } from '../checks/finding';
import { spanOf } from '../domain/derive/span';
import { minuteOfDay } from '../domain/time/clock-time';
import { DAY, HOUR, type Instant, MINUTE, minutesBetween } from '../domain/time/instant';
import { wallClockAt } from '../domain/time/zones';
import { find } from '../domain/trip';
import { THE_PARTY } from './busy';
import type { DayPlan } from './day-plan';
import { neighboursOf, type Span } from './neighbours';
import { timeAfter, timeBefore, type Way, wayFrom, wayTo } from './way';
import { waysOf } from './ways-of';

/** How much a span disturbs, as a number to compare: what is tight, far, odd, or a long way from now. */
export const costOf = (plan: DayPlan, span: Span): number =>
  costOfWays(plan, span) +
  costOfUnknown(plan, span) +
  costOfClock(plan, span) +
  costOfMoving(plan, span);

const COSTS: Readonly<Record<Severity, number>> = { error: 1000, warning: 40, note: 8 };

/** What the checks would say anew is what somebody has to put right. */
export const costOfFindings = (begins: readonly Finding[], ends: number): number =>
  begins.reduce((sum, { severity }) => sum + COSTS[severity], 0) - 5 * ends;

/** More than any hour or move costs: what is known to fit comes first. */
const UNKNOWN_WAY = 100;

/** Once for all its ways, so that a slot at either end of a day is not better for having fewer. */
const costOfUnknown = (plan: DayPlan, span: Span): number => {
  const { there, on } = waysOf(plan, span);
  return there?.minutes === null || on?.minutes === null ? UNKNOWN_WAY : 0;
};

/** Less than this to spare is tight. */
const EASY_MINUTES = 15;

const costOfWays = (plan: DayPlan, span: Span): number => {
  const { before, after } = neighboursOf(plan, THE_PARTY, span);
  const there = before && before.end > plan.from - DAY / 2 ? before : undefined;
  const on = after && after.start < plan.until + DAY / 2 ? after : undefined;
  return (
    (there
      ? costOfWay(wayFrom(plan, there)) +
        costOfSpare(span.start - there.end - timeAfter(plan, there))
      : 0) +
    (on ? costOfWay(wayTo(plan, on)) + costOfSpare(on.start - span.end - timeBefore(plan, on)) : 0)
  );
};

const costOfWay = (way: Way | null): number => (way?.minutes ?? 0) / 5;

const costOfSpare = (spare: number): number => Math.max(0, EASY_MINUTES - spare / MINUTE);

const MID_MORNING_MINUTE = 9 * 60;
const LATE_AFTERNOON_MINUTE = 17 * 60;

/** Meetings begin at the hour or the half hour, and in the day. */
const costOfClock = ({ stop }: DayPlan, { start, end }: Span): number => {
  const begins = minuteOfDay(wallClockAt(stop.zone, start).clock);
  const ends = minuteOfDay(wallClockAt(stop.zone, end).clock);
  const early = Math.max(0, MID_MORNING_MINUTE - begins);
  const late = Math.max(
    0,
    ends - LATE_AFTERNOON_MINUTE,
    end - start > 0 && ends < begins ? 360 : 0,
  );
  return (begins % 30 === 0 ? 0 : 3) + (early + late) / 10;
};

const MOST_FOR_MOVING = 40;

/** The nearer to where it stands, the fewer have to be told. */
const costOfMoving = ({ trip, meeting }: DayPlan, { start }: Span): number => {
  const now = standsAt(trip, meeting.id);
  if (now === null) return 0;
  const away = Math.abs(minutesBetween(now, start)) / minutesBetween(0, HOUR);
  return Math.min(MOST_FOR_MOVING, away);
};

const standsAt = (trip: DayPlan['trip'], id: string): Instant | null => {
  const meeting = find(trip.meetings, id);
  const stop = meeting && find(trip.stops, meeting.slot.stop);
  return stop ? spanOf(meeting, stop).start : null;
};
