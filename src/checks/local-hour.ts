import { minuteOfDay } from '../domain/time/clock-time';
import type { Instant } from '../domain/time/instant';
import { wallClockAt, type Zone } from '../domain/time/zones';

/** The hour by the clock there, with its part: 9.5 at 0930. */
export const localHour = (zone: Zone, instant: Instant): number =>
  minuteOfDay(wallClockAt(zone, instant).clock) / 60;
