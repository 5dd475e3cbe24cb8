import { groupBy } from '../group-by';
import type { Meeting } from '../records/meeting';
import type { Instant } from '../time/instant';
import { areAlternatives } from './alternatives';
import type { Line } from './line';
import type { Movement } from './movements';
import { instantOf, spanOf } from './span';
import { destinationKey } from './travel';

interface ByDestination {
  /** By the id of the meeting: every meeting is asked for, and to join its key takes longer. */
  readonly meetings: ReadonlyMap<string | null, readonly Movement[]>;
  readonly others: ReadonlyMap<string, readonly Movement[]>;
}

/** As `withMovements` takes them: found once for all days of a stop. */
export const byDestination = (movements: readonly Movement[]): ByDestination => ({
  meetings: groupBy(movements, ({ leadsTo }) => ('meeting' in leadsTo ? leadsTo.meeting : null)),
  others: groupBy(movements, ({ leadsTo }) => destinationKey(leadsTo)),
});

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
    for (const movement of leadingTo(line, movements)) {
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

const none: readonly Movement[] = [];

const leadingTo = (line: Line, { meetings, others }: ByDestination): readonly Movement[] => {
  if (line.kind === 'meeting') return meetings.get(line.meeting.id) ?? none;
  if (line.kind === 'departure')
    return others.get(destinationKey({ wheelsUp: line.stop.id })) ?? none;
  if (line.kind !== 'night') return none;
  return others.get(destinationKey({ night: line.stop.id, date: line.date })) ?? none;
};
