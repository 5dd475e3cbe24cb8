import type { MeetingKind } from '../domain/records/choices';
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

export const mealHours: readonly MealHours[] = [
  { name: 'lunch', from: '11:30', until: '14:00', neededAfter: '13:59' },
  { name: 'dinner', from: '18:00', until: '21:00', neededAfter: '19:00' },
];

export const shortestMeal: Limit = {
  id: 'shortest-meal',
  label: 'Shortest meal',
  unit: 'min',
  usual: 30,
  least: 10,
  most: 180,
};

export const isMeal = (kind: MeetingKind): boolean => kind === 'meal' || kind === 'banquet';
