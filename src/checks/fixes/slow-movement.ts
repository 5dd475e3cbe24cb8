import { setDrive } from '../../domain/edits/set-drive';
import { setMovement } from '../../domain/edits/set-movement';
import type { Trip } from '../../domain/records/tables';
import { type Candidate, candidate } from '../rule';
import type { MovementOnWay } from '../subjects/movement';
import { steppedMinutes } from './stepped-minutes';

/** What one drives on the whole, of the fastest that is possible. */
const USUAL_SHARE = 0.6;

export const minutesByRoad = (kilometres: number, fastest: number): number =>
  steppedMinutes((kilometres * 60) / (fastest * USUAL_SHARE));

/** So many minutes where they were told: of this movement, or between the two places. */
export const slowMovement = (
  { movement, from, to }: MovementOnWay,
  minutes: number,
  trip: Trip,
): readonly Candidate[] => {
  const { move } = movement;
  const isOwn = move !== undefined && move.minutes !== null;
  const { change } = isOwn
    ? setMovement(movement, move.id, { minutes })
    : setDrive(trip, from.id, to.id, { minutes });
  const places = `from ${from.name || 'there'} to ${to.name || 'the next place'}`;
  return [candidate(`Allow ${minutes} min ${places}`, change)];
};
