import type { Stop } from '../records/stop';
import type { Trip } from '../records/tables';
import type { LocalDate } from '../time/local-date';
import { instantOf, offsetMinutesAt } from '../time/zones';
import { find } from '../trip';
import type { Edited } from './edit';
import { applyPatches, type Patch, patchOf } from './patch';

/**
 * With what an edit gives a time to, its stop remembers how far the clock of that date is from UTC.
 * What is remembered already stays: that the rules of a zone have changed since is for the planner
 * to hear. In another zone all dates are seen anew.
 */
export const withClocksSeen = ({ trip, patches }: Edited): Edited => {
  const touched = patches.flatMap((patch) => datesTouched(trip, patch));
  const seen = touched.flatMap(({ stop, date, isAnew }) => seenPatch(stop, date, isAnew));
  const unique = [...new Map(seen.map((patch) => [`${patch.id} ${patch.path}`, patch])).values()];
  if (unique.length === 0) return { trip, patches };
  return { trip: applyPatches(trip, unique), patches: [...patches, ...unique] };
};

interface Touched {
  readonly stop: Stop;
  readonly date: LocalDate;
  readonly isAnew: boolean;
}

const datesTouched = (trip: Trip, { table, id, path }: Patch): readonly Touched[] => {
  const [field] = path;
  if (table === 'meetings' && (field === undefined || field === 'slot')) {
    const slot = find(trip.meetings, id)?.slot;
    const stop = find(trip.stops, slot?.stop ?? null);
    return stop && slot && slot.date !== null ? [{ stop, date: slot.date, isAnew: false }] : [];
  }
  const stop = table === 'stops' ? find(trip.stops, id) : undefined;
  if (!stop) return [];
  if (field === 'zone')
    return Object.keys(stop.zoneSeen).map((date) => ({ stop, date, isAnew: true }));
  return wheels
    .filter((end) => field === undefined || field === end)
    .flatMap((end) => (stop[end] ? [{ stop, date: stop[end].date, isAnew: false }] : []));
};

const wheels = ['wheelsDown', 'wheelsUp'] as const;

/** By the clock at noon. */
const seenPatch = (stop: Stop, date: LocalDate, isAnew: boolean): readonly Patch[] => {
  const before = stop.zoneSeen[date];
  if (before !== undefined && !isAnew) return [];
  const now = offsetMinutesAt(stop.zone, instantOf(stop.zone, date, '12:00', null));
  return before === now ? [] : [patchOf('stops', stop.id, ['zoneSeen', date], before, now)];
};
