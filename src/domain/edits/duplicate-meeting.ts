import { generateKeyBetween } from 'fractional-indexing';
import { meetingsAt } from '../derive/meetings-at';
import { recordName } from '../describe/record-name';
import type { Meeting } from '../records/meeting';
import type { Trip } from '../records/tables';
import { find } from '../trip';
import { copyMeeting } from './copy-meeting';
import type { Edit } from './edit';
import { slotAfter } from './move-meeting';
import { addRecord } from './record-edits';

/**
 * Copies a meeting to right after itself: it begins when the first ends, or, where that is not known,
 * stands next to it. Null where there is no such meeting.
 */
export const duplicateMeeting = (trip: Trip, id: string, newId: string): Edit | null => {
  const meeting = find(trip.meetings, id);
  const stop = find(trip.stops, meeting?.slot.stop ?? null);
  if (!meeting || !stop) return null;
  const slot = slotAfter(meeting.slot, stop, meeting.minutes ?? 0) ?? meeting.slot;
  const place = { id: newId, slot, order: keyBehind(trip, meeting), follows: meeting.follows };
  const copy = copyMeeting(trip, meeting, place);
  return {
    label: `duplicate ${recordName(trip, 'meetings', id)}`,
    change: addRecord('meetings', copy, 'a copy').change,
  };
};

const keyBehind = (trip: Trip, { slot, order }: Meeting): string => {
  const [next] = meetingsAt(trip, slot.stop)
    .map((other) => other.order)
    .filter((other) => other > order)
    .toSorted();
  return generateKeyBetween(order, next ?? null);
};
