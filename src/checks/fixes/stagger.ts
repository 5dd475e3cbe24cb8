import type { Trip } from '../../domain/records/tables';
import type { Candidate } from '../rule';
import type { Collision } from '../subjects/collisions';
import { later } from './push-later';
import { startLater } from './start-later';

/** The second starts so much later. */
export const fixesByStagger = (
  [collision, ...others]: readonly Collision[],
  trip: Trip,
  apartMinutes: number,
): readonly Candidate[] => {
  if (!collision || others.length > 0) return [];
  const { first, second } = collision;
  return startLater(trip, second, later(first.start, apartMinutes), new Set([first.meeting.id]));
};
