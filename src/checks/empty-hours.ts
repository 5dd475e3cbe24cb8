import { type Instant, MINUTE } from '../domain/time/instant';
import { instantOf, wallClockAt } from '../domain/time/zones';
import type { Step } from './subjects/step';

const WORK_BEGINS = '09:00';
const WORK_ENDS = '18:00';

export interface EmptyHours {
  readonly start: Instant;
  readonly end: Instant;
}

/** What of the working hours lies between two lines of the principal, the way apart; null for none. */
export const emptyHours = ({ stop, free, due, travel, people }: Step): EmptyHours | null => {
  if (people.length > 0) return null;
  const { date } = wallClockAt(stop.zone, free);
  const way = ((travel?.minutes ?? 0) + 2 * (travel?.boarding ?? 0)) * MINUTE;
  const start = Math.max(free, instantOf(stop.zone, date, WORK_BEGINS, null));
  const end = Math.min(due - way, instantOf(stop.zone, date, WORK_ENDS, null));
  return start < end ? { start, end } : null;
};
