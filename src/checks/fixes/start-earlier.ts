import type { Meeting } from '../../domain/records/meeting';
import type { Instant } from '../../domain/time/instant';
import { wallClockAt, type Zoned } from '../../domain/time/zones';
import { type Candidate, candidate } from '../rule';
import { atDayAndClock, meetingName } from '../wording';

/** 'Start Talks with Gen. Liang at 0845'; what comes before stays where it is. */
export const startEarlier = (meeting: Meeting, stop: Zoned, start: Instant): Candidate => {
  const { date, clock } = wallClockAt(stop.zone, start);
  const label = `Start ${meetingName(meeting)} ${atDayAndClock(stop, start, meeting.slot.date)}`;
  return candidate(label, (draft) => {
    const moved = draft.meetings[meeting.id];
    if (moved) moved.slot = { ...meeting.slot, date, time: { at: clock }, fold: null };
  });
};
