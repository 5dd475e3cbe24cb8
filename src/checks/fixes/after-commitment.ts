import { shortName } from '../../domain/describe/names';
import type { Trip } from '../../domain/records/tables';
import { minutesBetween } from '../../domain/time/instant';
import type { Candidate } from '../rule';
import type { Committed } from '../subjects/engagement';
import { meetingName } from '../wording';
import { addTask } from './add-tasks';
import { endEarlier } from './end-earlier';
import { startEarlier } from './start-earlier';
import { startLater } from './start-later';
import { takeOutOf } from './take-out';

/** Later than that is another day, which is for the search of a slot. */
const LONGEST_WAIT_MINUTES = 240;

/** Ended before the commitment, or begun after it or early enough; or held without them. */
export const fixesOfCommitment = (
  { entry, person, start, end }: Committed,
  trip: Trip,
): readonly Candidate[] => {
  const { meeting } = entry;
  const length = (entry.end ?? entry.start) - entry.start;
  const isSoon = minutesBetween(entry.start, end) <= LONGEST_WAIT_MINUTES;
  const isSoonBefore = minutesBetween(start - length, entry.start) <= LONGEST_WAIT_MINUTES;
  return [
    ...(start > entry.start ? endEarlier(meeting, entry, start) : []),
    ...(isSoon ? startLater(trip, entry, end) : []),
    ...(isSoonBefore ? [startEarlier(meeting, entry, start - length)] : []),
    takeOutOf(meeting, [person]),
    addTask(trip.tasks, `free-${meeting.id}`, {
      text: `Ask whether ${shortName(person)} is free for ${meetingName(meeting)}`,
      meeting: meeting.id,
    }),
  ];
};
