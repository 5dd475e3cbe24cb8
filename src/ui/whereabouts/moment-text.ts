import type { Stop } from '../../domain/records/stop';
import { formatClock } from '../../domain/time/clock-time';
import type { Instant } from '../../domain/time/instant';
import { formatShortDate } from '../../domain/time/local-date';
import { wallClockAt } from '../../domain/time/zones';

/** '1500 Mon 10 Jan', on the clock of a stop. */
export const momentText = (at: Instant, { zone }: Pick<Stop, 'zone'>): string => {
  const { date, clock } = wallClockAt(zone, at);
  return `${formatClock(clock, '24')} ${formatShortDate(date)}`;
};
