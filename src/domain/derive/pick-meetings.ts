import type { Status } from '../records/choices';
import type { Trip } from '../records/tables';
import { find } from '../trip';
import { attends } from './attendance';
import type { DayKey } from './days';
import { meetingsInOrder } from './meetings-in-order';

/** What is wanted of meetings; null where anything will do. */
export interface Wanted {
  readonly day: DayKey | null;
  readonly person: string | null;
  readonly status: Status | null;
}

/** The meetings that are all that is wanted, in the order of the schedule. */
export const pickMeetings = (trip: Trip, { day, person, status }: Wanted): readonly string[] => {
  const who = find(trip.people, person);
  return meetingsInOrder(trip).filter((id) => {
    const meeting = find(trip.meetings, id);
    if (!meeting || (status !== null && meeting.status !== status)) return false;
    const { stop, date } = meeting.slot;
    if (day !== null && (stop !== day.stop || date !== day.date)) return false;
    return !who || attends(trip, meeting, who);
  });
};
