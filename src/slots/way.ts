import { moveTo, travelBetween } from '../domain/derive/travel';
import type { TravelMode } from '../domain/records/choices';
import type { Move } from '../domain/records/move';
import { MINUTE } from '../domain/time/instant';
import type { Busy } from './busy';
import type { DayPlan } from './day-plan';
import { isAtStop } from './take-slot';

/** Off the aircraft, or back aboard, whatever the drive. */
const AIRFIELD_MINUTES = 10;

/** The way from one place to another, and what of the clock it takes. */
export interface Way {
  readonly from: string;
  readonly to: string;
  /** On the way alone, in minutes; null while nobody knows. */
  readonly minutes: number | null;
  readonly mode: TravelMode;
  /** To get in, and out, in minutes each. */
  readonly boarding: number;
}

/** From what comes before into the meeting; null where one stays, or a place is not said. */
export const wayFrom = (plan: DayPlan, { to }: Busy): Way | null =>
  wayBetween(plan, to, plan.meeting.venue, { meeting: plan.meeting.id });

/** From the meeting on to what comes after it. */
export const wayTo = (plan: DayPlan, next: Busy): Way | null => {
  const leadsTo = destinationOf(next);
  return leadsTo && wayBetween(plan, plan.meeting.venue, next.from, leadsTo);
};

/** Milliseconds from the end of what comes before until the meeting can start. */
export const timeAfter = (plan: DayPlan, busy: Busy): number => {
  const way = travelTime(wayFrom(plan, busy));
  const isOffAircraft = busy.what.kind === 'wheels down';
  return (isOffAircraft ? Math.max(AIRFIELD_MINUTES, way) : way) * MINUTE;
};

/** Milliseconds from the end of the meeting until what comes after can start. */
export const timeBefore = (plan: DayPlan, busy: Busy): number => {
  const way = wayTo(plan, busy);
  if (busy.what.kind === 'wheels up') return ((way?.minutes ?? 0) + AIRFIELD_MINUTES) * MINUTE;
  return travelTime(way) * MINUTE;
};

/** In minutes, with getting in and out; what nobody knows is not counted. */
const travelTime = (way: Way | null): number =>
  way === null || way.minutes === null ? 0 : way.minutes + 2 * way.boarding;

/** Null where one stays, or a place is not said. What a planner wrote of the movement stands. */
export const wayBetween = (
  { trip, stop }: DayPlan,
  before: string | null,
  after: string | null,
  leadsTo: Move['leadsTo'],
): Way | null => {
  const move = moveTo(trip, leadsTo);
  const told = (venue: string | null | undefined): string | null =>
    venue && isAtStop(trip, venue, stop.id) ? venue : null;
  const from = told(move?.from) ?? before;
  const to = told(move?.to) ?? after;
  if (from === null || to === null || from === to) return null;
  const { minutes, mode, boarding } = travelBetween(trip, from, to, move);
  return { from, to, minutes, mode, boarding };
};

const destinationOf = ({ what }: Busy): Move['leadsTo'] | null => {
  if (what.kind === 'meeting') return { meeting: what.meeting.id };
  return what.kind === 'wheels up' ? { wheelsUp: what.stop.id } : null;
};
