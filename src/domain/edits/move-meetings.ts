import type { Trip } from '../records/tables';
import type { Edit } from './edit';
import { meetingsText } from './meetings-text';
import { moveMeeting } from './move-meeting';
import { together } from './record-edits';

/**
 * Moves meetings by so many minutes in one step, anchors too: it is the planner who moves them. Those
 * without a clock reading stay; null when none has one.
 */
export const moveMeetings = (trip: Trip, ids: readonly string[], minutes: number): Edit | null => {
  const moves = ids.flatMap((id) => moveMeeting(trip, id, minutes) ?? []);
  return moves.length === 0 ? null : together(`move ${meetingsText(trip, ids)}`, moves);
};
