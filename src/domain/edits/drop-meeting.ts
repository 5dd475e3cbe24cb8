import { generateKeyBetween } from 'fractional-indexing';
import type { Line } from '../derive/line';
import type { Place } from '../derive/places';
import { sortOf } from '../derive/room-between';
import { slotBeside, slotInPlace } from '../derive/slot-in-place';
import { spanOf } from '../derive/span';
import { isOnPrincipalTrack } from '../derive/tracks';
import { recordName } from '../describe/record-name';
import { goalText } from '../describe/when-text';
import type { Meeting } from '../records/meeting';
import type { Trip } from '../records/tables';
import { find } from '../trip';
import type { Edit } from './edit';
import { moveToStop } from './move-to-stop';

/**
 * Puts a meeting in a place, so many minutes beside the time that the place proposes; null where
 * there is no such meeting. Put where it is, at no other time, it stays as it is.
 */
export const dropMeeting = (
  trip: Trip,
  id: string,
  place: Place,
  besideMinutes: number,
): Edit | null => {
  const meeting = find(trip.meetings, id);
  if (!meeting) return null;
  const proposed = slotInPlace(trip, meeting, place);
  const slot = slotBeside(trip, meeting, place, { slot: proposed, minutes: besideMinutes });
  const order = slot === meeting.slot ? meeting.order : orderIn(place, { ...meeting, slot });
  const { change } = moveToStop(trip, id, slot.stop);
  return {
    label: `move ${recordName(trip, 'meetings', id)} to ${goalText(trip, meeting, slot)}`,
    change: (draft) => {
      const moving = draft.meetings[id];
      if (!moving) return;
      change(draft);
      moving.slot = slot;
      moving.order = order;
    },
  };
};

/** The planner's order says who is first of those at the same minute, or without any time. */
const orderIn = (place: Place, meeting: Meeting): string => {
  if (place.kind === 'day') return meeting.order;
  const low = orderOfEqual(place.earlier.at(-1), meeting, place);
  const high = orderOfEqual(place.later[0], meeting, place);
  const isBetween =
    (low === null || low < meeting.order) && (high === null || meeting.order < high);
  if (isBetween || (low !== null && high !== null && low >= high)) return meeting.order;
  return generateKeyBetween(low, high);
};

/** The order key of a neighbour that time alone does not tell apart. */
const orderOfEqual = (line: Line | undefined, meeting: Meeting, { day }: Place): string | null => {
  if (line?.kind !== 'meeting') return null;
  const { sort } = spanOf(meeting, day.stop);
  const isSameRank =
    sort === null || isOnPrincipalTrack(meeting) === isOnPrincipalTrack(line.meeting);
  return sortOf(line) === sort && isSameRank ? line.meeting.order : null;
};
