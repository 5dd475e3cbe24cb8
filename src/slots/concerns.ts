import { isHardLeg } from '../checks/hard-leg';
import { limitIn } from '../checks/limit';
import { shortestMeal } from '../checks/meals';
import { officeCloses, officeOpens } from '../checks/office-limits';
import { hardClockChange, restAfterFlight } from '../checks/rest-limits';
import { officialKinds, substantiveKinds } from '../checks/substantive';
import { legsOf } from '../domain/derive/route';
import { formatDuration } from '../domain/time/format-offset';
import { HOUR, minutesBetween } from '../domain/time/instant';
import { instantOf } from '../domain/time/zones';
import { journeyOf } from '../domain/trip';
import { closedDay } from './closed-days';
import type { DayPlan } from './day-plan';
import { hostsAbroad } from './hosts-abroad';
import { mealsLeft } from './meals';
import type { Span } from './neighbours';

/** What a planner would rather avoid, though it fits. */
export interface Concern {
  /** The rule that says so too; empty where there is none. */
  readonly rule: string;
  readonly text: string;
  readonly cost: number;
}

export const concernsOf = (plan: DayPlan, span: Span): readonly Concern[] => [
  ...hostsAbroad(plan),
  ...closedDay(plan),
  ...outsideOffice(plan, span),
  ...hardStart(plan, span),
  ...missedMeals(plan, span),
];

const outsideOffice = ({ trip, stop, date, meeting }: DayPlan, span: Span): readonly Concern[] => {
  if (!officialKinds.has(meeting.kind)) return [];
  const journey = journeyOf(trip);
  const midnight = instantOf(stop.zone, date, '00:00', null);
  const isEarly = span.start < midnight + limitIn(journey, officeOpens) * HOUR;
  const isLate = span.end > midnight + limitIn(journey, officeCloses) * HOUR;
  if (!isEarly && !isLate) return [];
  const text = isEarly ? 'before office hours' : 'after office hours';
  return [{ rule: 'office-hours', text, cost: 60 }];
};

const hardStart = ({ trip, stop, meeting }: DayPlan, { start }: Span): readonly Concern[] => {
  const leg = legsOf(trip).find(({ to }) => to.id === stop.id);
  if (!leg || leg.arrives === null || !substantiveKinds.has(meeting.kind)) return [];
  const journey = journeyOf(trip);
  const rested = leg.arrives + limitIn(journey, restAfterFlight) * HOUR;
  if (!isHardLeg(leg, limitIn(journey, hardClockChange)) || start >= rested) return [];
  const since = formatDuration(minutesBetween(leg.arrives, start));
  const text = `only ${since} after a flight of ${formatDuration(leg.minutes ?? 0)}`;
  return [{ rule: 'hard-start-after-flight', text, cost: 60 }];
};

const missedMeals = (plan: DayPlan, span: Span): readonly Concern[] => {
  const least = limitIn(journeyOf(plan.trip), shortestMeal);
  return mealsLeft(plan, span)
    .filter(({ minutes }) => minutes < least)
    .map(({ name, minutes }) => ({
      rule: 'no-meal',
      text: minutes === 0 ? `leaves no time for ${name}` : `leaves ${minutes} min for ${name}`,
      cost: 45,
    }));
};
