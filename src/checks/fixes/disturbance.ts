import { isFirm } from '../../domain/derive/status';
import type { Patch } from '../../domain/edits/patch';
import { groupBy } from '../../domain/group-by';
import type { Trip } from '../../domain/records/tables';
import { find } from '../../domain/trip';

/** The time of an anchor is not ours to move, whatever it would put right. */
export const movesAnchor = (trip: Trip, patches: readonly Patch[]): boolean =>
  patches.some(
    ({ table, id, path }) =>
      table === 'meetings' &&
      (path[0] === 'slot' || path[0] === 'minutes') &&
      find(trip.meetings, id)?.anchor === true,
  );

/** One confirmed meeting, or the aircraft, is worse than any number of others. */
const FIRM = 1000;

/** How much has to be told to others, as a number to compare. */
export const disturbanceOf = (trip: Trip, patches: readonly Patch[]): number => {
  const changed = groupBy(patches, ({ table, id }) => `${table} ${id}`);
  return [...changed.values()].reduce(
    (sum, ofOne) => sum + (ofOne.some((patch) => isFirmIn(trip, patch)) ? FIRM : 1),
    0,
  );
};

/** What goes on within a confirmed meeting is still ours to arrange. */
const isFirmIn = (trip: Trip, { table, id, path: [field] }: Patch): boolean => {
  if (table !== 'meetings') return table === 'stops';
  const meeting = find(trip.meetings, id);
  return meeting !== undefined && isFirm(meeting.status) && field !== 'sequence';
};
