import type { Line } from '../derive/line';
import { scheduleOf } from '../derive/schedule';
import { spanOf } from '../derive/span';
import { isLive } from '../derive/status';
import type { Trip } from '../records/tables';
import { isExact } from '../time/wall-time';

const known = new WeakMap<Trip, ReadonlyMap<string, Line>>();

/**
 * The line from which the times of a movement follow, by the movement's line: what ends before it,
 * else what it leads to. None where the planner said when it departs.
 */
export const basisOfMovement = (trip: Trip, movementLine: string): Line | undefined => {
  let bases = known.get(trip);
  if (!bases) {
    bases = findBases(trip);
    known.set(trip, bases);
  }
  return bases.get(movementLine);
};

const findBases = (trip: Trip): ReadonlyMap<string, Line> => {
  const bases = new Map<string, Line>();
  for (const { lines } of scheduleOf(trip)) {
    let last: Line | undefined;
    for (const [index, line] of lines.entries()) {
      if (line.kind !== 'movement') {
        last = hasPart(line) ? endingLine(line, last) : last;
        continue;
      }
      const basis = last ?? lines[index + 1];
      if (basis && (line.movement.move?.departs ?? null) === null) bases.set(line.id, basis);
    }
  }
  return bases;
};

/** Whether the principal's party is where the line is. */
const hasPart = (line: Line): boolean =>
  line.kind !== 'meeting' ||
  (line.parallel === null && line.meeting.aboard === null && isLive(line.meeting.status));

/** The line itself where its end is known; waiting without an end changes nothing. */
const endingLine = (line: Line, last: Line | undefined): Line | undefined => {
  if (line.kind === 'arrival') return isExact(line.moment.time) ? line : undefined;
  if (line.kind !== 'meeting') return undefined;
  const { start, end, sort } = spanOf(line.meeting, line.stop);
  const isWaiting = line.meeting.kind === 'down' || line.meeting.kind === 'hold';
  const staysPut = isWaiting && line.meeting.venue === null;
  if (sort === null) return last;
  if (staysPut) return start === null ? last : line;
  return end === null ? undefined : line;
};
