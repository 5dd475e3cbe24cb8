import type { Trip } from '../records/tables';
import type { Edit } from './edit';
import { meetingsText } from './meetings-text';
import { removeNamed, together } from './record-edits';

/** Takes meetings out in one step, with the movements that lead to them. */
export const removeMeetings = (trip: Trip, ids: readonly string[]): Edit =>
  together(
    `remove ${meetingsText(trip, ids)}`,
    ids.map((id) => removeNamed(trip, 'meetings', id)),
  );
