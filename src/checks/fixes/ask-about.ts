import type { Trip } from '../../domain/records/tables';
import { addDays } from '../../domain/time/local-date';
import type { Candidate } from '../rule';
import type { MeetingAtStop } from '../subjects/meeting';
import { addTask } from './add-tasks';

/** So many days before a meeting what is asked about it is due. */
const DUE_DAYS_BEFORE = 3;

/** What the stop's control officer is to ask about a meeting. */
export const askAbout = (
  trip: Trip,
  key: string,
  { meeting, stop }: Pick<MeetingAtStop, 'meeting' | 'stop'>,
  text: string,
): Candidate => {
  const { date } = meeting.slot;
  return addTask(trip.tasks, `${key}-${meeting.id}`, {
    text,
    owner: stop.controlOfficer,
    due: date && addDays(date, -DUE_DAYS_BEFORE),
    meeting: meeting.id,
  });
};
