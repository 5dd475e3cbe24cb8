import type { Meeting } from '../records/meeting';
import type { Stop } from '../records/stop';
import type { Trip } from '../records/tables';
import type { Moment } from '../time/wall-time';
import { find } from '../trip';
import { principalAttends } from './attendance';
import { stopsInOrder } from './route';
import { instantOf, spanOf } from './span';
import { isOnPrincipalTrack } from './tracks';

/**
 * Whether a meeting lies within the stay at its stop; one aboard, within its leg. What has no date,
 * and what is not of the party (advance comes before and stays behind), fits everywhere.
 */
export const fitsStay = (trip: Trip, meeting: Meeting): boolean => {
  const stop = find(trip.stops, meeting.slot.stop);
  if (!stop || meeting.slot.date === null) return true;
  if (!isOnPrincipalTrack(meeting) && !principalAttends(trip, meeting)) return true;
  const { from, until } = boundsOf(trip, stop, meeting.aboard);
  return isNotBefore(meeting, stop, from) && isOverBy(meeting, stop, until);
};

interface Bound {
  readonly moment: Moment | null;
  readonly zone: string;
}

const boundsOf = (trip: Trip, stop: Stop, aboard: Meeting['aboard']) => {
  const down = { moment: stop.wheelsDown, zone: stop.zone };
  const up = { moment: stop.wheelsUp, zone: stop.zone };
  if (aboard === null) return { from: down, until: up };
  const stops = stopsInOrder(trip);
  const index = stops.findIndex(({ id }) => id === stop.id);
  const before = stops[index - 1];
  const after = stops[index + 1];
  return aboard === 'inbound'
    ? { from: { moment: before?.wheelsUp ?? null, zone: before?.zone ?? stop.zone }, until: down }
    : { from: up, until: { moment: after?.wheelsDown ?? null, zone: after?.zone ?? stop.zone } };
};

const isNotBefore = (meeting: Meeting, stop: Stop, { moment, zone }: Bound): boolean => {
  const { start } = spanOf(meeting, stop);
  const bound = instantOf(moment, zone);
  if (start !== null && bound !== null) return start >= bound;
  return hasNoDateToCompare(stop, { moment, zone }) || (meeting.slot.date ?? '') >= dateOf(moment);
};

const isOverBy = (meeting: Meeting, stop: Stop, { moment, zone }: Bound): boolean => {
  const { start, end } = spanOf(meeting, stop);
  const bound = instantOf(moment, zone);
  if (start !== null && bound !== null) return start < bound && (end ?? start) <= bound;
  return hasNoDateToCompare(stop, { moment, zone }) || (meeting.slot.date ?? '') <= dateOf(moment);
};

/** Dates of two zones say nothing of each other. */
const hasNoDateToCompare = (stop: Stop, { moment, zone }: Bound): boolean =>
  moment === null || zone !== stop.zone;

const dateOf = (moment: Moment | null): string => moment?.date ?? '';
