import { meetingsAt } from '../derive/meetings-at';
import type { Meeting } from '../records/meeting';
import { newMeeting } from '../records/new-record';
import type { Trip } from '../records/tables';
import type { Edit } from './edit';
import { orderAfter } from './order-after';

export interface GivenMeeting {
  readonly id: string;
  readonly values: Partial<Omit<Meeting, 'id'>>;
}

/** Adds meetings in one step; where nothing else orders them, they stay in the order in which they came. */
export const addMeetings = (trip: Trip, given: readonly GivenMeeting[], label: string): Edit => {
  const made: Meeting[] = [];
  for (const { id, values } of given) {
    const meeting = newMeeting(id, values);
    const { stop } = meeting.slot;
    const before = [...meetingsAt(trip, stop), ...made.filter(({ slot }) => slot.stop === stop)];
    made.push({ ...meeting, order: orderAfter(before) });
  }
  return {
    label,
    change: (draft) => {
      for (const meeting of made) Reflect.set(draft.meetings, meeting.id, structuredClone(meeting));
    },
  };
};
