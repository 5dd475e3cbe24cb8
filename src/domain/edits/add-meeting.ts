import { meetingsAt } from '../derive/meetings-at';
import type { Meeting } from '../records/meeting';
import { newMeeting } from '../records/new-record';
import type { Trip } from '../records/tables';
import type { Edit } from './edit';
import { orderAfter } from './order-after';
import { addRecord } from './record-edits';

/** Adds a meeting; where nothing else orders it, it comes after all others of its stop. */
export const addMeeting = (trip: Trip, id: string, values: Partial<Meeting>): Edit => {
  const made = newMeeting(id, values);
  const order = orderAfter(meetingsAt(trip, made.slot.stop));
  return addRecord('meetings', { ...made, order }, made.title || 'a meeting');
};
