import { goalText } from '../domain/describe/when-text';
import { addMeeting } from '../domain/edits/add-meeting';
import type { Edit } from '../domain/edits/edit';
import { moveToStop } from '../domain/edits/move-to-stop';
import { withToldTimes } from '../domain/edits/told-times';
import type { Meeting } from '../domain/records/meeting';
import type { Slot } from '../domain/records/moment';
import type { Trip } from '../domain/records/tables';
import { find } from '../domain/trip';
import type { SlotRequest } from './found-slot';

/** Moves the meeting of the trip to the slot, as long and where it was asked for, or adds the new one. */
export const takeSlot = (trip: Trip, { meeting, minutes }: SlotRequest, slot: Slot): Edit => {
  const stands = find(trip.meetings, meeting.id);
  const wanted = { ...inStop(trip, meeting, slot.stop), slot, minutes, aboard: null };
  if (!stands) return addMeeting(trip, meeting.id, wanted);
  const { change } = moveToStop(trip, meeting.id, slot.stop);
  return withToldTimes(trip, {
    label: `move ${meeting.title || 'a meeting'} to ${goalText(trip, stands, slot)}`,
    change: (draft) => {
      const moving = draft.meetings[meeting.id];
      if (!moving) return;
      change(draft);
      const { venue, room, aboard, participants } = wanted;
      Object.assign(moving, { slot, minutes, venue, room, aboard });
      for (const [id, roles] of Object.entries(participants)) moving.participants[id] ??= roles;
    },
  });
};

/** A place of another stop is none of this one; one of no stop may be anywhere. */
export const inStop = (trip: Trip, meeting: Meeting, stop: string): Meeting =>
  isAtStop(trip, meeting.venue, stop) ? meeting : { ...meeting, venue: null, room: '' };

export const isAtStop = (trip: Trip, venue: string | null, stop: string): boolean =>
  (find(trip.venues, venue)?.stop ?? stop) === stop;
