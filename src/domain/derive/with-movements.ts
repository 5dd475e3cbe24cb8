import type { Line } from './line';
import type { Movement } from './movements';
import { spanOf } from './span';
import { destinationKey } from './travel';

/**
 * Each movement stands just before what it leads to; but where others do something of their own in
 * between, at its departure.
 */
export const withMovements = (
  lines: readonly Line[],
  movements: readonly Movement[],
  stop: Line['stop'],
): readonly Line[] => {
  const byDestination = new Map(movements.map((movement) => [movement.id, movement]));
  const all: Line[] = [];
  for (const line of lines) {
    const destination = destinationOf(line);
    const movement = destination && byDestination.get(destination);
    if (movement) {
      const place = all.findLastIndex((earlier) => !waitsFor(movement, earlier)) + 1;
      all.splice(place, 0, { kind: 'movement', id: `to ${movement.id}`, stop, movement });
    }
    all.push(line);
  }
  return all;
};

/** Whether a line before the destination is none of the principal's, and not before the departure. */
const waitsFor = ({ departs }: Movement, line: Line): boolean => {
  if (line.kind !== 'meeting' || line.parallel === null) return false;
  const { sort } = spanOf(line.meeting, line.stop);
  return sort === null || departs === null || sort >= departs;
};

const destinationOf = (line: Line): string | null => {
  if (line.kind === 'meeting') return destinationKey({ meeting: line.meeting.id });
  if (line.kind === 'departure') return destinationKey({ wheelsUp: line.stop.id });
  if (line.kind === 'night') return destinationKey({ night: line.stop.id, date: line.date });
  return null;
};
