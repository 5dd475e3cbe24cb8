import { spanOf } from '../../domain/derive/span';
import type { Meeting } from '../../domain/records/meeting';
import { type Instant, minutesBetween } from '../../domain/time/instant';
import type { Zoned } from '../../domain/time/zones';
import { type Candidate, candidate } from '../rule';
import { clockAt, meetingName } from '../wording';

/** Less than this is not the same meeting any more. */
const SHORTEST_MINUTES = 10;

/** 'End Talks with Gen. Liang at 1045' */
export const endEarlier = (meeting: Meeting, stop: Zoned, end: Instant): readonly Candidate[] => {
  const { start } = spanOf(meeting, stop);
  if (start === null || meeting.minutes === null) return [];
  const minutes = Math.floor(minutesBetween(start, end));
  if (minutes < SHORTEST_MINUTES || minutes >= meeting.minutes) return [];
  return [
    candidate(`End ${meetingName(meeting)} at ${clockAt(stop, end)}`, (draft) => {
      const shortened = draft.meetings[meeting.id];
      if (shortened) shortened.minutes = minutes;
    }),
  ];
};
