import { toldDeparture } from '../../derive/told-departure';
import type { ClockTime } from '../../time/clock-time';
import { type Instant, MINUTE } from '../../time/instant';
import { wallClockAt, type Zone } from '../../time/zones';

/** The clock time so many minutes later, of something that leads up to an instant. */
export const clockAlong = <Clock extends ClockTime | null>(
  zone: Zone,
  clock: Clock,
  due: Instant,
  minutes: number,
): Clock | ClockTime => {
  const at = clock === null ? null : toldDeparture(zone, clock, { free: null, due });
  return at === null ? clock : wallClockAt(zone, at + minutes * MINUTE).clock;
};
