import { formatDayMonth } from '../../domain/time/local-date';
import { sortClock } from '../../domain/time/wall-time';
import { instantOf } from '../../domain/time/zones';
import { isNear } from '../countdown';
import { fixesByMeal } from '../fixes/add-meal';
import { toldInParts } from '../gathered-report';
import type { Limit } from '../limit';
import { isMeal, type MealHours, mealHours, mealNamed, shortestMeal } from '../meals';
import type { Rule } from '../rule';
import type { VisitDay } from '../subjects/day';
import { boundsOf, isOnGround, partyMeetings } from '../subjects/day-facts';
import type { MeetingAtStop } from '../subjects/meeting';

const daysBefore: Limit = {
  id: 'meals-planned-by',
  label: 'Meals are planned by',
  unit: 'days',
  usual: 5,
  least: 0,
  most: 60,
};

export const noMeal: Rule<'day'> = {
  id: 'no-meal',
  group: 'rest',
  looksAt: 'day',
  severity: 'warning',
  description:
    'A day has a lunch between 1130 and 1400, and a dinner between 1800 and 2100 where it ends ' +
    'after 1900; aloft there is something to eat. One finding a stop, when the day is near.',
  silences: [],
  heeds: ['now'],
  limits: [daysBefore, shortestMeal],
  check: (day, { now, limitOf }) => {
    const { stop } = day;
    if (!isNear(stop.zone, now, day.date, limitOf(daysBefore))) return null;
    const missing = missingMeals(day).map(({ name }) => name);
    if (missing.length === 0) return null;
    const isAllIdeas = partyMeetings(day).every(({ meeting }) => meeting.status === 'idea');
    return {
      severity: isAllIdeas ? 'note' : 'warning',
      about: [{ kind: 'stop', id: stop.id }],
      part: day.date,
      message: `no ${missing.join(' and no ')} on ${formatDayMonth(day.date)}`,
      gatherAt: stop,
      data: { date: day.date, missing },
    };
  },
  gather: toldInParts,
  fixes: (day, trip, { limitOf }) =>
    fixesByMeal(day, missingMeals(day), limitOf(shortestMeal), trip),
};

/** A meal of no time yet is the one that it is called, or else the last one that is missing. */
const missingMeals = (day: VisitDay): readonly MealHours[] => {
  const meals = partyMeetings(day).filter(({ meeting }) => isMeal(meeting.kind));
  const missing = mealHours.filter(
    (hours) => isNeeded(day, hours) && !meals.some((meal) => isWithin(day, meal, hours)),
  );
  const undecided = meals.filter(({ meeting }) => sortClock(meeting.slot.time) === null);
  const named = undecided.map(({ meeting }) => mealNamed(meeting));
  const left = missing.filter(({ name }) => !named.includes(name));
  const unnamed = named.filter((name) => name === null).length;
  return left.slice(0, Math.max(0, left.length - unnamed));
};

const isNeeded = (day: VisitDay, { from, until, neededAfter }: MealHours): boolean => {
  const bounds = boundsOf(day);
  const [first, last, after] = [from, until, neededAfter].map((clock) =>
    instantOf(day.stop.zone, day.date, clock, null),
  );
  if (!bounds || first === undefined || last === undefined || after === undefined) return false;
  return bounds.first <= first && bounds.last > after && isOnGround(day, first, last);
};

const isWithin = (
  { stop, date }: VisitDay,
  { meeting, start, end }: MeetingAtStop,
  { from, until }: MealHours,
): boolean => {
  const clock = sortClock(meeting.slot.time);
  if (start === null) return clock !== null && clock >= from && clock < until;
  return (
    start < instantOf(stop.zone, date, until, null) &&
    (end ?? start + 1) > instantOf(stop.zone, date, from, null)
  );
};
