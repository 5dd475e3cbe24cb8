import type { MeetingKind } from '../domain/records/choices';
import type { Meeting } from '../domain/records/meeting';
import type { ClockTime } from '../domain/time/clock-time';
import type { Limit } from './limit';

/** The hours in which one eats, by the clock of the stop. */
export interface MealHours {
  readonly name: 'lunch' | 'dinner';
  readonly from: ClockTime;
  readonly until: ClockTime;
  /** Who is done by then eats later, or at home. */
  readonly neededAfter: ClockTime;
}

export const lunch: MealHours = {
  name: 'lunch',
  from: '11:30',
  until: '14:00',
  neededAfter: '13:59',
};

const dinner: MealHours = {
  name: 'dinner',
  from: '18:00',
  until: '21:00',
  neededAfter: '19:00',
};

export const mealHours: readonly MealHours[] = [lunch, dinner];

export const shortestMeal: Limit = {
  id: 'shortest-meal',
  label: 'Shortest meal',
  unit: 'min',
  usual: 30,
  least: 10,
  most: 180,
};

/** Which meal its title or kind says that it is; null where both leave it open. */
export const mealNamed = ({
  kind,
  title,
}: Pick<Meeting, 'kind' | 'title'>): MealHours['name'] | 'breakfast' | null => {
  if (/\b(?:breakfast|bkfst)\b/i.test(title)) return 'breakfast';
  if (/\blunch(?:eon)?\b/i.test(title)) return 'lunch';
  return kind === 'banquet' || /\b(?:dinner|supper|banquet)\b/i.test(title) ? 'dinner' : null;
};

export const isMeal = (kind: MeetingKind): boolean => kind === 'meal' || kind === 'banquet';
