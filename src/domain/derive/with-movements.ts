import { groupBy } from '../group-by';
import type { Meeting } from '../records/meeting';
import type { Instant } from '../time/instant';
import { areAlternatives } from './alternatives';
import type { Line } from './line';
import type { Movement } from './movements';
import { instantOf, spanOf } from './span';
import { destinationKey } from './travel';

type ByDestination = ReadonlyMap<string, readonly Movement[]>;

/** As `withMovements` takes them: found once for all days of a stop. */
export const byDestination = (movements: readonly Movement[]): ByDestination =>
  groupBy(movements, ({ leadsTo }) => destinationKey(leadsTo));

/**
 * Each movement stands just before what it leads to; but where others do something of their own in
 * between, at its departure; so too where another choice stands between. One of another track stands
 * at its departure always.
 */
export const withMovements = (
  lines: readonly Line[],
  movements: ByDestination,
  stop: Line['stop'],
  namesTracks: boolean,
): readonly Line[] => {
  const all: Line[] = [];
  for (const line of lines) {
    const destination = destinationOf(line);
    for (const movement of (destination && movements.get(destination)) || []) {
      const parallel = namesTracks && movement.track !== 'principal' ? movement.track : null;
      const isPassed = parallel === null ? isAsideAfter(movement, line) : isAfter(movement);
      const place = all.findLastIndex((earlier) => !isPassed(earlier)) + 1;
      all.splice(place, 0, { kind: 'movement', id: `to ${movement.id}`, stop, movement, parallel });
    }
    all.push(line);
  }
  return all;
};

/**
 * Whether a line before the destination is none of the principal's, or would take place instead of
 * it, and is not before the departure.
 */
const isAsideAfter =
  (movement: Movement, destination: Line) =>
  (line: Line): boolean =>
    (isOfOthers(line) || isInsteadOf(line, destination)) && isAfter(movement)(line);

const isOfOthers = (line: Line): boolean => 'parallel' in line && line.parallel !== null;

const isInsteadOf = (line: Line, other: Line): boolean => {
  const [one, two] = [meetingOf(line), meetingOf(other)];
  return one !== null && two !== null && areAlternatives(one, two);
};

const meetingOf = (line: Line): Meeting | null => (line.kind === 'meeting' ? line.meeting : null);

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
