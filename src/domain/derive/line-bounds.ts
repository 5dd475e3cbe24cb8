import type { Instant } from '../time/instant';
import { instantOfMoment } from '../time/wall-time';
import type { Line } from './line';
import { spanOf } from './span';

/** Start and end of a line, as far as they are known. */
export const boundsOf = (line: Line): readonly [Instant | null, Instant | null] => {
  if (line.kind === 'night') return [null, null];
  if (line.kind === 'movement') return [line.movement.departs, line.movement.arrives];
  if (line.kind === 'meeting') {
    const { start, end } = spanOf(line.meeting, line.stop);
    return [start, end];
  }
  const { date, time, fold } = line.moment;
  return [instantOfMoment(line.stop.zone, date, time, fold), null];
};
