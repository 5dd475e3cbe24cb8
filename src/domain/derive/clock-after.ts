import type { ClockTime } from '../time/clock-time';
import { wallClockAt } from '../time/zones';
import type { Line } from './line';
import { spanOf } from './span';

/** The local time at which the last timed meeting of a day ends, or else starts. */
export const clockAfter = (lines: readonly Line[]): ClockTime | null => {
  for (const line of lines.toReversed()) {
    if (line.kind !== 'meeting') continue;
    const { start, end } = spanOf(line.meeting, line.stop);
    const after = end ?? start;
    if (after !== null) return wallClockAt(line.stop.zone, after).clock;
  }
  return null;
};
