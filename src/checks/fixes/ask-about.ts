import type { Trip } from '../../domain/records/tables';
import type { Candidate } from '../rule';
import type { MeetingAtStop } from '../subjects/meeting';
import { addTask } from './add-tasks';
import { dueBefore } from './due-before';

/** What the stop's control officer is to ask about a meeting. */
export const askAbout = (
  trip: Trip,
  key: string,
  { meeting, stop }: Pick<MeetingAtStop, 'meeting' | 'stop'>,
  text: string,
): Candidate =>
  addTask(trip.tasks, `${key}-${meeting.id}`, {
    text,
    owner: stop.controlOfficer,
    due: dueBefore(meeting.slot.date),
    meeting: meeting.id,
  });
