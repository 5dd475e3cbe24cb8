import { LONGEST_MEETING_MINUTES } from '../records/meeting-parts';
import type { Trip } from '../records/tables';
import { find } from '../trip';
import type { Edit } from './edit';
import { setField } from './record-edits';

const SHORTEST_MINUTES = 5;

/** Makes a meeting longer by minutes (negative: shorter); null where its length stays. */
export const resizeMeeting = (trip: Trip, id: string, byMinutes: number): Edit | null => {
  const meeting = find(trip.meetings, id);
  if (!meeting || byMinutes === 0) return null;
  const length = meeting.minutes ?? 0;
  const shortest = Math.min(length, SHORTEST_MINUTES);
  const minutes = Math.min(LONGEST_MEETING_MINUTES, Math.max(shortest, length + byMinutes));
  return minutes === length ? null : setField(trip, 'meetings', id, 'minutes', minutes);
};
