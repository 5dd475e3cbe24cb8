import { legBetween, stopsInOrder } from '../../domain/derive/route';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import type { Venue } from '../../domain/records/venue';
import { HOUR, minutesBetween } from '../../domain/time/instant';
import { find } from '../../domain/trip';
import { occupiedUntil, type Scheduled } from './scheduled';

/** What lies between two meetings in two cities, one after the other. */
export interface Apart {
  /** From the end of the first to the start of the second. */
  readonly minutes: number;
  /** Of the party's own leg; null where none leads from the one to the other, or its times are not known. */
  readonly legMinutes: number | null;
  /** By which it may be known where the two cities are, the best first. */
  readonly from: readonly Venue[];
  readonly to: readonly Venue[];
}

/** No way takes longer. */
const REACH = 24 * HOUR;

/** Whether one has to travel from the one to the other: what is aboard is on the way itself. */
export const isElsewhere = (first: Scheduled, second: Scheduled): boolean =>
  first.stop !== second.stop &&
  first.meeting.aboard === null &&
  second.meeting.aboard === null &&
  second.start - occupiedUntil(first) < REACH;

export const apartOf = (
  { stops, venues }: Pick<Trip, 'stops' | 'venues'>,
  { first, second }: Record<'first' | 'second', Scheduled>,
  [from, to]: readonly [Stop, Stop],
): Apart => {
  const known = (ids: readonly (string | null)[]): readonly Venue[] =>
    ids.flatMap((id) => find(venues, id) ?? []);
  return {
    minutes: minutesBetween(occupiedUntil(first), second.start),
    legMinutes: legMinutes(stops, from, to),
    from: known([from.wheelsUpAirfield, from.wheelsDownAirfield, first.meeting.venue]),
    to: known([to.wheelsDownAirfield, to.wheelsUpAirfield, second.meeting.venue]),
  };
};

/** A ship is what others overtake. */
const legMinutes = (stops: Trip['stops'], from: Stop, to: Stop): number | null => {
  const inOrder = stopsInOrder({ stops });
  const isNext = inOrder[inOrder.indexOf(from) + 1] === to;
  const { minutes } = legBetween(from, to);
  return isNext && to.inboundMode !== 'ship' && minutes !== null && minutes > 0 ? minutes : null;
};
