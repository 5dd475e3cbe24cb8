import { groupBy } from '../group-by';
import type { Instant } from '../time/instant';
import type { Line } from './line';
import type { Movement } from './movements';
import { instantOf, spanOf } from './span';
import { destinationKey } from './travel';

/**
 * Each movement stands just before what it leads to; but where others do something of their own in
 * between, at its departure. One of another track stands at its departure always.
 */
export const withMovements = (
  lines: readonly Line[],
  movements: readonly Movement[],
  stop: Line['stop'],
  namesTracks: boolean,
): readonly Line[] => {
  const byDestination = groupBy(movements, ({ leadsTo }) => destinationKey(leadsTo));
  const all: Line[] = [];
  for (const line of lines) {
    const destination = destinationOf(line);
    for (const movement of (destination && byDestination.get(destination)) || []) {
      const parallel = namesTracks && movement.track !== 'principal' ? movement.track : null;
      const isPassed = parallel === null ? isOfOthersAfter(movement) : isAfter(movement);
      const place = all.findLastIndex((earlier) => !isPassed(earlier)) + 1;
      all.splice(place, 0, { kind: 'movement', id: `to ${movement.id}`, stop, movement, parallel });
    }
    all.push(line);
  }
  return all;
};

/** Whether a line before the destination is none of the principal's, and not before the departure. */
const isOfOthersAfter =
  (movement: Movement) =>
  (line: Line): boolean =>
    'parallel' in line && line.parallel !== null && isAfter(movement)(line);

/** Whether a line before the destination is not before the departure, as far as is known. */
const isAfter =
  ({ departs }: Movement) =>
  (line: Line): boolean => {
    const at = timeOf(line);
    return at === null || departs === null || at >= departs;
  };

const timeOf = (line: Line): Instant | null => {
  if (line.kind === 'meeting') return spanOf(line.meeting, line.stop).sort;
  if (line.kind === 'movement') return line.movement.departs;
  return line.kind === 'night' ? null : instantOf(line.moment, line.stop.zone);
};

const destinationOf = (line: Line): string | null => {
  if (line.kind === 'meeting') return destinationKey({ meeting: line.meeting.id });
  if (line.kind === 'departure') return destinationKey({ wheelsUp: line.stop.id });
  if (line.kind === 'night') return destinationKey({ night: line.stop.id, date: line.date });
  return null;
};
