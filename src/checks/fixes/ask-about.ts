import type { Trip } from '../../domain/records/tables';
import { addDays } from '../../domain/time/local-date';
import type { Candidate } from '../rule';
import type { MeetingAtStop } from '../subjects/meeting';
import { addTask } from './add-task';

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
  return addTask(trip.tasks, `${key}-${meeting.id}`.slice(0, 70), {
    text,
    owner: stop.controlOfficer,
    due: date && addDays(date, -DUE_DAYS_BEFORE),
    meeting: meeting.id,
  });
};

/** Whether somebody is on what these words speak of: then a finding of it rests. */
export const isAskedAbout = ({ tasks }: MeetingAtStop, words: RegExp): boolean =>
  tasks.some(({ text, done }) => !done && words.test(text));
