import type { Track } from '../records/choices';
import type { Move } from '../records/move';
import type { Trip } from '../records/tables';
import { moveTo, travelBetween } from './travel';

/**
 * From leaving one place to being ready at the next, in minutes, with getting in and out; 0 where
 * one stays or a place is not said, null where nobody knows how long the way is.
 */
export const minutesOnTheWay = (
  trip: Trip,
  from: string | null,
  to: string | null,
  leadsTo: Move['leadsTo'],
  track?: Track,
): number | null => {
  if (from === null || to === null || from === to) return 0;
  const { minutes, boarding } = travelBetween(trip, from, to, moveTo(trip, leadsTo, track));
  return minutes === null ? null : minutes + 2 * boarding;
};
