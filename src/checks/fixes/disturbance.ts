import { isFirm } from '../../domain/derive/status';
import type { Patch } from '../../domain/edits/patch';
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
  const changed = new Map(patches.map(({ table, id }) => [`${table} ${id}`, { table, id }]));
  return [...changed.values()].reduce((sum, { table, id }) => {
    const meeting = table === 'meetings' ? find(trip.meetings, id) : undefined;
    return sum + (table === 'stops' || (meeting && isFirm(meeting.status)) ? FIRM : 1);
  }, 0);
};
