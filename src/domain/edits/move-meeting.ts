import { recordName } from '../describe/record-name';
import type { Slot } from '../records/moment';
import type { Trip } from '../records/tables';
import { readingAfter } from '../time/shift';
import type { Zoned } from '../time/zones';
import { find } from '../trip';
import type { Edit } from './edit';
import { withToldTimes } from './told-times';

/**
 * The slot so many minutes later (negative: earlier) on the clock of its stop, over midnight and
 * over clock changes; null for a slot without a clock reading.
 */
export const slotAfter = (slot: Slot, stop: Zoned, minutes: number): Slot | null =>
  readingAfter(slot, stop.zone, minutes);

/** Moves a meeting by minutes; null when it has no clock reading to move. */
export const moveMeeting = (trip: Trip, id: string, minutes: number): Edit | null => {
  const meeting = find(trip.meetings, id);
  const stop = meeting && find(trip.stops, meeting.slot.stop);
  const slot = meeting && stop && slotAfter(meeting.slot, stop, minutes);
  if (!slot) return null;
  return placeMeeting(trip, id, slot, meeting.minutes);
};

/** Gives a meeting another time and length in one step; what was told for it comes along. */
export const placeMeeting = (trip: Trip, id: string, slot: Slot, minutes: number | null): Edit =>
  withToldTimes(trip, {
    label: `move ${recordName(trip, 'meetings', id)}`,
    change: (draft) => {
      const moving = draft.meetings[id];
      if (!moving) return;
      moving.slot = slot;
      moving.minutes = minutes;
    },
  });
