import { toldDeparture } from '../../derive/told-departure';
import type { ClockTime } from '../../time/clock-time';
import { type Instant, MINUTE } from '../../time/instant';
import { wallClockAt, type Zone } from '../../time/zones';

/** When something is due, on the clock of its place. */
export interface Due {
  readonly zone: Zone;
  readonly at: Instant;
}

/** The clock time that is as long before one thing as the given one is before the other. */
export const clockAsLongBefore = <Clock extends ClockTime | null>(
  clock: Clock,
  from: Due,
  to: Due,
): Clock | ClockTime => {
  const at = clock === null ? null : toldDeparture(from.zone, clock, { free: null, due: from.at });
  return at === null ? clock : wallClockAt(to.zone, at + to.at - from.at).clock;
};

/** The clock time so many minutes later, of something that leads up to an instant. */
export const clockAlong = <Clock extends ClockTime | null>(
  zone: Zone,
  clock: Clock,
  due: Instant,
  minutes: number,
): Clock | ClockTime =>
  clockAsLongBefore(clock, { zone, at: due }, { zone, at: due + minutes * MINUTE });
