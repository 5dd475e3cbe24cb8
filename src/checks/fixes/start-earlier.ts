import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import type { Instant } from '../../domain/time/instant';
import { wallClockAt } from '../../domain/time/zones';
import { type Candidate, candidate } from '../rule';
import { atDayAndClock, meetingName } from '../wording';

/** 'Start Talks with Gen. Liang at 0845'; what comes before stays where it is. */
export const startEarlier = (meeting: Meeting, stop: Stop, start: Instant): Candidate => {
  const { date, clock } = wallClockAt(stop.zone, start);
  const label = `Start ${meetingName(meeting)} ${atDayAndClock(stop, start, meeting.slot.date)}`;
  return candidate(label, (draft) => {
    const moved = draft.meetings[meeting.id];
    if (moved) moved.slot = { ...meeting.slot, date, time: { at: clock }, fold: null };
  });
};
