import type { Stop } from '../domain/records/stop';
import { type Instant, MINUTE } from '../domain/time/instant';
import { addDays } from '../domain/time/local-date';
import { instantOfMoment, isExact, type Moment } from '../domain/time/wall-time';
import { instantOf, type Zone } from '../domain/time/zones';

/** Wheels up from a stop is not after wheels down there. */
export const isLeftTooEarly = ({ zone, wheelsDown, wheelsUp }: Stop): boolean =>
  wheelsDown !== null && wheelsUp !== null && cannotFollow(wheelsUp, zone, wheelsDown, zone);

/** By their dates; where both are clock readings, they are compared as instants elsewhere. */
export const isReachedTooEarly = (previous: Stop, { zone, wheelsDown }: Stop): boolean => {
  const { wheelsUp } = previous;
  if (wheelsUp === null || wheelsDown === null) return false;
  if (isExact(wheelsUp.time) && isExact(wheelsDown.time)) return false;
  return cannotFollow(wheelsDown, zone, wheelsUp, previous.zone);
};

/** Whether the first moment is at or before the second one, whatever is still to be decided. */
export const cannotFollow = (
  moment: Moment,
  zone: Zone,
  earlier: Moment,
  earlierZone: Zone,
): boolean => latest(moment, zone) <= earliest(earlier, earlierZone);

/** A part of the day is as vague as none: it is a word, not a bound. */
const earliest = ({ date, time, fold }: Moment, zone: Zone): Instant =>
  instantOfMoment(zone, date, time, fold) ?? instantOf(zone, date, '00:00', null);

const latest = ({ date, time, fold }: Moment, zone: Zone): Instant =>
  instantOfMoment(zone, date, time, fold) ??
  instantOf(zone, addDays(date, 1), '00:00', null) - MINUTE;
