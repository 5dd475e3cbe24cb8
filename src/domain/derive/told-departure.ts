import type { ClockTime } from '../time/clock-time';
import { HOUR, type Instant } from '../time/instant';
import { addDays } from '../time/local-date';
import { instantOf, wallClockAt, type Zone } from '../time/zones';

/** What comes before a movement, and what it leads to; null where that is not known. */
interface Between {
  readonly free: Instant | null;
  readonly due: Instant | null;
}

/** As far as a departure is looked for from the one end that is known. */
const REACH = 12 * HOUR;

/**
 * The instant of a clock time at which a movement departs as told: the one between its two ends, or
 * else the least outside. So a departure a little too early or too late stays the mistake that it
 * is, and does not become one of a day; only one far behind the start is of the evening before.
 */
export const toldDeparture = (
  zone: Zone,
  clock: ClockTime,
  { free, due }: Between,
): Instant | null => {
  const known = due ?? free;
  if (known === null) return null;
  const first = free ?? known - REACH;
  const last = due ?? known + REACH;
  const outside = (at: Instant): number => Math.max(0, first - at) + Math.max(0, at - last);
  const { date } = wallClockAt(zone, known);
  let best: Instant | null = null;
  for (const days of [1, 0, -1])
    for (const fold of [null, 'later'] as const) {
      const at = instantOf(zone, addDays(date, days), clock, fold);
      if (best === null || outside(at) < outside(best)) best = at;
    }
  return best;
};
