import type { Place } from '../derive/places';
import { recordName } from '../describe/record-name';
import type { Slot } from '../records/moment';
import type { Trip } from '../records/tables';
import { minuteOfDay } from '../time/clock-time';
import { daysBetween } from '../time/local-date';
import { withReading } from '../time/other-reading';
import { shifted } from '../time/shift';
import { isExact } from '../time/wall-time';
import { find } from '../trip';
import { dropMeeting } from './drop-meeting';
import { applyEdit, type Edit } from './edit';
import { meetingsText } from './meetings-text';
import { moveToStop } from './move-to-stop';
import { together } from './record-edits';
import { withToldTimes } from './told-times';

interface Dropped {
  /** The one that is led to the place; the others keep their distance from it. */
  readonly lead: string;
  readonly others: readonly string[];
  readonly place: Place;
  readonly besideMinutes: number;
}

/**
 * Puts one meeting in a place and takes others along, by as many days and minutes on the clock; null
 * where there is no such meeting.
 */
export const dropMeetings = (
  trip: Trip,
  { lead, others, place, besideMinutes }: Dropped,
): Edit | null => {
  const edit = dropMeeting(trip, lead, place, besideMinutes);
  const from = find(trip.meetings, lead)?.slot;
  if (!edit) return null;
  if (!from || others.length === 0) return withToldTimes(trip, edit);
  const { trip: after, patches } = applyEdit(trip, edit);
  const to = find(after.meetings, lead)?.slot;
  if (!to || patches.length === 0) return withToldTimes(trip, edit);
  const name = recordName(trip, 'meetings', lead);
  const goal = edit.label.slice(`move ${name}`.length);
  const moves = [edit, ...others.map((id) => takeAlong(trip, id, from, to))];
  const label = `move ${meetingsText(trip, [lead, ...others])}, ${name}${goal}`;
  return withToldTimes(trip, together(label, moves));
};

const takeAlong = (trip: Trip, id: string, from: Slot, to: Slot): Edit => ({
  label: '',
  change: (draft) => {
    const along = find(trip.meetings, id);
    const moving = draft.meetings[id];
    if (!along || !moving) return;
    if (to.stop !== from.stop) moveToStop(trip, id, to.stop).change(draft);
    moving.slot = slotAlong(trip, along.slot, from, to);
  },
});

const slotAlong = (trip: Trip, slot: Slot, from: Slot, to: Slot): Slot => {
  const stop = to.stop === from.stop ? slot.stop : to.stop;
  const zone = find(trip.stops, stop)?.zone ?? '';
  const isSameZone = zone === find(trip.stops, slot.stop)?.zone;
  const there = { ...slot, stop, fold: isSameZone ? slot.fold : null };
  if (slot.date === null || from.date === null || to.date === null)
    return withReading(there, { date: to.date });
  const days = daysBetween(from.date, to.date);
  return shifted(there, zone, { days, minutes: minutesAlong(from, to) });
};

const minutesAlong = (from: Slot, to: Slot): number =>
  isExact(from.time) && isExact(to.time) ? minuteOfDay(to.time.at) - minuteOfDay(from.time.at) : 0;
