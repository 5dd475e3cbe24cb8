import { datesAt } from '../derive/days';
import { recordName } from '../describe/record-name';
import type { Slot } from '../records/moment';
import type { Stop } from '../records/stop';
import type { Trip } from '../records/tables';
import { find } from '../trip';
import type { Edit } from './edit';

/**
 * Moves a meeting to another stop, at the same clock time there: on its date if the party is there
 * then, else on the first of the stop's dates. A place of the old stop is none of the new one, nor
 * does the movement to it begin or end there.
 */
export const moveToStop = (trip: Trip, id: string, stop: string): Edit => ({
  label: `move ${recordName(trip, 'meetings', id)} to ${recordName(trip, 'stops', stop)}`,
  change: (draft) => {
    const moving = draft.meetings[id];
    const to = find(trip.stops, stop);
    if (!moving || !to || moving.slot.stop === stop) return;
    moving.slot = slotAt(moving.slot, find(trip.stops, moving.slot.stop), to);
    const isThere = (venue: string | null): boolean => find(trip.venues, venue)?.stop === stop;
    for (const move of Object.values(draft.moves)) {
      if (!('meeting' in move.leadsTo) || move.leadsTo.meeting !== id) continue;
      if (!isThere(move.from)) move.from = null;
      if (!isThere(move.to)) move.to = null;
    }
    if (isThere(moving.venue)) return;
    moving.venue = null;
    moving.room = '';
  },
});

const slotAt = (slot: Slot, from: Stop | undefined, to: Stop): Slot => {
  const dates = datesAt(to, []);
  const stays = slot.date === null || dates.length === 0 || dates.includes(slot.date);
  const date = stays ? slot.date : (dates[0] ?? null);
  const isSameReading = stays && from?.zone === to.zone;
  return { ...slot, stop: to.id, date, fold: isSameReading ? slot.fold : null };
};
