import { setMovement } from '../../domain/edits/set-movement';
import type { Trip } from '../../domain/records/tables';
import { type Candidate, candidate } from '../rule';
import type { MovementOnWay } from '../subjects/movement';
import { freeId } from './free-id';
import { steppedMinutes } from './stepped-minutes';

const FACTOR = 1.5;

/** Half as long again, for this movement alone. */
export const fixesOfRushHour = (
  { movement, to, minutes: free }: MovementOnWay,
  trip: Trip,
): readonly Candidate[] => {
  const minutes = steppedMinutes(free * FACTOR);
  const id = freeId(trip.moves, `to-${idOf(movement)}`);
  const { change } = setMovement(movement, id, { minutes });
  return [candidate(`Allow ${minutes} min to ${to.name || 'the next place'}`, change)];
};

const idOf = ({ leadsTo }: MovementOnWay['movement']): string => {
  if ('meeting' in leadsTo) return leadsTo.meeting;
  if ('wheelsUp' in leadsTo) return `wheels-up-${leadsTo.wheelsUp}`;
  return `night-${leadsTo.night}-${leadsTo.date}`;
};
