import { limitIn } from '../checks/limit';
import { gettingUp, shortestNight, toBed } from '../checks/rest-limits';
import { NIGHT_ENDS } from '../domain/derive/days';
import type { Journey } from '../domain/records/journey';
import { HOUR, type Instant, MINUTE } from '../domain/time/instant';
import { addDays } from '../domain/time/local-date';
import { instantOf } from '../domain/time/zones';
import { journeyOf } from '../domain/trip';
import { type Busy, THE_PARTY } from './busy';
import type { DayPlan } from './day-plan';

/** What keeps the nights before and after long enough. */
export interface Rest {
  readonly earliestStart: Instant;
  readonly latestEnd: Instant;
}

/** Only what would be the first, or the last, of its day shortens a night. */
export const restAround = ({ trip, stop, date, busy }: DayPlan): Rest => {
  const morning = instantOf(stop.zone, date, NIGHT_ENDS, null);
  const nextMorning = instantOf(stop.zone, addDays(date, 1), NIGHT_ENDS, null);
  const party = busy.filter(({ who }) => who === THE_PARTY);
  const lastBefore = latestOf(party.filter(({ end }) => end <= morning));
  const lastToday = latestOf(party.filter(({ start }) => start < nextMorning));
  const first = party.find(({ start }) => start >= morning)?.start ?? Infinity;
  const next = party.find(({ start }) => start >= nextMorning)?.start ?? Infinity;
  const rest = restOf(journeyOf(trip));
  return {
    earliestStart: Math.min(lastBefore + rest, first),
    latestEnd: Math.max(next - rest, lastToday),
  };
};

/** From the last end to bed, the night, and from bed to the first start. */
const restOf = (journey: Journey): number =>
  limitIn(journey, shortestNight) * HOUR +
  (limitIn(journey, toBed) + limitIn(journey, gettingUp)) * MINUTE;

const latestOf = (busy: readonly Busy[]): Instant =>
  Math.max(...busy.map(({ end }) => end).filter(Number.isFinite));
