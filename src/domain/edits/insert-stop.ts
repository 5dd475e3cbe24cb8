import type { Stop } from '../records/stop';
import type { Trip } from '../records/tables';
import { isNoShift, type Shift } from '../time/shift';
import { addStop, stopsBehind } from './add-stop';
import type { Edit } from './edit';
import type { MeetingChoice } from './meetings-of-stay';
import { shiftStops } from './move-stay';
import { together } from './record-edits';

export interface Insertion {
  /** Null: where its dates put it. */
  readonly after: string | null;
  /** How far the stops behind it move to make room, and what their meetings do. */
  readonly laterBy: Shift;
  readonly meetings: MeetingChoice;
}

/** Adds a stop between two others, which may make room for it, in one step. */
export const insertStop = (
  trip: Trip,
  id: string,
  values: Partial<Stop>,
  { after, laterBy, meetings }: Insertion,
): Edit => {
  const added = addStop(trip, id, values, after);
  if (isNoShift(laterBy)) return added;
  const behind = stopsBehind(trip, values, after);
  return together(added.label, [added, shiftStops(trip, behind, laterBy, meetings)]);
};
