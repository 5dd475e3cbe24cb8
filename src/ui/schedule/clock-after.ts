import type { Line } from '../../domain/derive/line';
import { spanOf } from '../../domain/derive/span';
import type { ClockTime } from '../../domain/time/clock-time';
import { wallClockAt } from '../../domain/time/zones';

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
