import { limitIn } from '../checks/limit';
import { shortestMeal } from '../checks/meals';
import { clockAt } from '../checks/wording';
import { formatDuration } from '../domain/time/format-offset';
import { type Instant, minutesBetween } from '../domain/time/instant';
import { journeyOf } from '../domain/trip';
import type { Busy } from './busy';
import { busyName, placeName } from './busy-text';
import type { DayPlan } from './day-plan';
import type { Reason } from './found-slot';
import { mealsLeft } from './meals';
import { NEAR, type Span } from './neighbours';
import { personReasons } from './person-reasons';
import { timeAfter, timeBefore, type Way, wayFrom, wayTo } from './way';
import { isHeldByParty, neighboursToday, wayFromHotel } from './ways-of';

/** Why a span fits, from the way there to the way on. */
export const reasonsOf = (plan: DayPlan, span: Span): readonly Reason[] => [
  ...partyReasons(plan, span),
  ...personReasons(plan, span).map((text) => reason(text)),
  ...mealsLeft(plan, span)
    .filter(({ minutes }) => minutes >= limitIn(journeyOf(plan.trip), shortestMeal))
    .map(({ name, minutes }) => reason(`leaves ${formatDuration(minutes)} for ${name}`)),
];

const reason = (text: string, tone: Reason['tone'] = 'for'): Reason => ({ tone, text });

const partyReasons = (plan: DayPlan, span: Span): readonly Reason[] => {
  if (!isHeldByParty(plan)) return [];
  const { before, after } = neighboursToday(plan, span);
  return [
    before ? beforeReason(plan, before, span.start) : firstReason(plan),
    after ? afterReason(plan, after, span.end) : reason('last of the day'),
    ...placeReasons(plan),
  ];
};

const firstReason = (plan: DayPlan): Reason => {
  const way = wayFromHotel(plan);
  if (way && way.minutes === null) return unknownWay(plan, way, 'from');
  return reason(way ? `first of the day, ${wayText(plan, way, 'from')}` : 'first of the day');
};

const beforeReason = (plan: DayPlan, before: Busy, start: Instant): Reason => {
  const way = wayFrom(plan, before);
  if (way && way.minutes === null) return unknownWay(plan, way, 'from');
  const spare = start - before.end - timeAfter(plan, before);
  const drive = way ? `${wayText(plan, way, 'from')}, ` : '';
  if (spare > NEAR) return reason(`${drive}free since ${clockAt(plan.stop, before.end)}`);
  if (way) return reason(`${drive}${spareText(spare)}`);
  return reason(`${besideText(start - before.end)} after ${busyName(plan, before)}`);
};

const afterReason = (plan: DayPlan, after: Busy, end: Instant): Reason => {
  const way = wayTo(plan, after);
  if (way && way.minutes === null) return unknownWay(plan, way, 'to');
  const spare = after.start - end - timeBefore(plan, after);
  const drive = way ? `${wayText(plan, way, 'to')}, ` : '';
  if (spare > NEAR) return reason(`${drive}nothing until ${clockAt(plan.stop, after.start)}`);
  const next = busyName(plan, after);
  if (way) return reason(`${drive}${spareText(spare)} before ${next}`);
  return reason(`${besideText(after.start - end)} before ${next}`);
};

const placeReasons = ({ meeting }: DayPlan): readonly Reason[] =>
  meeting.venue === null ? [reason('place TBD: no drive is counted', 'open')] : [];

const unknownWay = (plan: DayPlan, { from, to }: Way, end: 'from' | 'to'): Reason =>
  reason(
    end === 'from'
      ? `nobody knows the drive from ${placeName(plan.trip, from)}`
      : `nobody knows the drive on to ${placeName(plan.trip, to)}`,
    'open',
  );

/** '25 min drive from MOFA' */
const wayText = (
  { trip }: DayPlan,
  { from, to, minutes, mode }: Way,
  end: 'from' | 'to',
): string => {
  const how = mode === 'walk' ? 'walk' : mode === 'motorcade' ? 'drive' : `by ${mode}`;
  const place = end === 'from' ? `from ${placeName(trip, from)}` : `on to ${placeName(trip, to)}`;
  return `${formatDuration(minutes ?? 0)} ${how} ${place}`;
};

const spareText = (spare: number): string =>
  spare === 0 ? 'none to spare' : `${formatDuration(minutesBetween(0, spare))} to spare`;

const besideText = (spare: number): string =>
  spare === 0 ? 'right' : formatDuration(minutesBetween(0, spare));
