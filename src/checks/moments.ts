import { type Instant, MINUTE } from '../domain/time/instant';
import { addDays } from '../domain/time/local-date';
import { instantOfMoment, isExact, type Moment } from '../domain/time/wall-time';
import { instantOf, type Zone } from '../domain/time/zones';

export const isClockReading = ({ time }: Moment): boolean => isExact(time);

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
