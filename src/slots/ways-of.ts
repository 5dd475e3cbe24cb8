import { addDays } from '../domain/time/local-date';
import { THE_PARTY } from './busy';
import type { DayPlan } from './day-plan';
import { NEAR, type Neighbours, neighboursOf, type Span } from './neighbours';
import { type Way, wayBetween, wayFrom, wayTo } from './way';

/** Of the party; null where one stays, or a place is not said. */
interface Ways {
  readonly there: Way | null;
  readonly on: Way | null;
}

/** The way into a span and the way on from it. */
export const waysOf = (plan: DayPlan, span: Span): Ways => {
  if (!isHeldByParty(plan)) return { there: null, on: null };
  const { before, after } = neighboursToday(plan, span);
  return {
    there: before ? wayFrom(plan, before) : wayFromHotel(plan),
    on: after ? wayTo(plan, after) : null,
  };
};

export const isHeldByParty = ({ busy }: DayPlan): boolean =>
  busy.some(({ who }) => who === THE_PARTY);

/** What the party has before and after on the same day. */
export const neighboursToday = (plan: DayPlan, span: Span): Neighbours => {
  const { before, after } = neighboursOf(plan, THE_PARTY, span);
  return {
    before: before && before.end > plan.from - NEAR ? before : undefined,
    after: after && after.start < plan.until + NEAR ? after : undefined,
  };
};

/** The first of the day begins where the party slept. */
export const wayFromHotel = (plan: DayPlan): Way | null => {
  const { meeting, stop, date } = plan;
  const hotel = stop.ron[addDays(date, -1)] ?? null;
  return wayBetween(plan, hotel, meeting.venue, { meeting: meeting.id });
};
