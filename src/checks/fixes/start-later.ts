import type { Trip } from '../../domain/records/tables';
import { type Instant, minutesBetween } from '../../domain/time/instant';
import { type Candidate, candidate } from '../rule';
import type { Scheduled } from '../subjects/scheduled';
import { atDayAndClock, meetingName } from '../wording';
import { pushLater, type Shift, shiftAll } from './push-later';

const none: ReadonlySet<string> = new Set();

/** 'Start Joint press availability at 1100, and what follows 15 min later' */
export const startLater = (
  trip: Trip,
  entry: Scheduled,
  start: Instant,
  fixed: ReadonlySet<string> = none,
): readonly Candidate[] => {
  const minutes = Math.ceil(minutesBetween(entry.start, start));
  if (minutes <= 0) return [];
  const shifts = pushLater(trip, entry, minutes, fixed);
  const { meeting } = entry;
  const when = atDayAndClock(entry, start, meeting.slot.date);
  const label = `Start ${meetingName(meeting)} ${when}${followers(shifts.slice(1))}`;
  return [candidate(label, shiftAll(entry, shifts))];
};

const followers = (shifts: readonly Shift[]): string => {
  if (shifts.length === 0) return '';
  const most = Math.max(...shifts.map(({ minutes }) => minutes));
  const isSame = shifts.every(({ minutes }) => minutes === most);
  return `, and what follows ${isSame ? '' : 'up to '}${most} min later`;
};
