import { type ClockTime, formatClock } from '../../domain/time/clock-time';
import type { LocalDate } from '../../domain/time/local-date';
import { type Candidate, candidate } from '../rule';
import type { MeetingAtStop } from '../subjects/meeting';
import { meetingName } from '../wording';

/** 'Start Call on PM Kan at 0900': by the clock of its stop, whatever lies around it. */
export const startAt = (
  { meeting }: MeetingAtStop,
  date: LocalDate,
  clock: ClockTime,
  as = '',
): Candidate =>
  candidate(`Start ${meetingName(meeting)} at ${formatClock(clock, '24')}${as}`, (draft) => {
    const moved = draft.meetings[meeting.id];
    if (moved) moved.slot = { ...meeting.slot, date, time: { at: clock }, fold: null };
  });
