import { instantOf } from '../../domain/derive/span';
import { type Instant, MINUTE } from '../../domain/time/instant';
import type { VisitDay } from './day';
import { ofDayWhere } from './of-each-of-day';

/** What the party does on the ground that day, in the order of time. */
export const partyMeetings = ofDayWhere(
  ({ isOfParty, meeting }) => isOfParty && meeting.aboard === null,
);

export interface DayBounds {
  readonly first: Instant;
  readonly last: Instant;
}

/** The first start and the last end of the party's day at the stop; null without any. */
export const boundsOf = (day: VisitDay): DayBounds | null => {
  const { stop } = day;
  const flown = [stop.wheelsDown, stop.wheelsUp].flatMap((moment) =>
    moment?.date === day.date ? (instantOf(moment, stop.zone) ?? []) : [],
  );
  const spans = partyMeetings(day).flatMap(({ start, end }) =>
    start === null ? [] : [start, end ?? start + MINUTE],
  );
  const all = [...flown, ...spans];
  return all.length === 0 ? null : { first: Math.min(...all), last: Math.max(...all) };
};

/** Whether the party is at the stop between the two, as far as its wheels say. */
export const isOnGround = ({ stop }: VisitDay, from: Instant, until: Instant): boolean =>
  (instantOf(stop.wheelsDown, stop.zone) ?? -Infinity) <= from &&
  (instantOf(stop.wheelsUp, stop.zone) ?? Infinity) >= until;
