import { recordName } from '../describe/record-name';
import type { Slot } from '../records/moment';
import type { Trip } from '../records/tables';
import type { Edit } from './edit';

/** Without a date. Its clock time stays, as a wish for the day that will be found. */
export const unscheduled = (slot: Slot): Slot => ({ ...slot, date: null, fold: null });

/** Puts a meeting among those of its stop that wait for a date. */
export const unschedule = (trip: Trip, id: string): Edit => ({
  label: `unschedule ${recordName(trip, 'meetings', id)}`,
  change: (draft) => {
    const meeting = draft.meetings[id];
    if (meeting) meeting.slot = unscheduled(meeting.slot);
  },
});
