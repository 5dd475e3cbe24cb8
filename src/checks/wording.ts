import { spanOf } from '../domain/derive/span';
import { meetingKinds } from '../domain/records/choices';
import type { Meeting } from '../domain/records/meeting';
import type { Stop } from '../domain/records/stop';
import { formatClock } from '../domain/time/clock-time';
import type { Instant } from '../domain/time/instant';
import { wallClockAt } from '../domain/time/zones';

export const meetingName = ({ title, kind }: Meeting): string => title || meetingKinds[kind];

/** '0930' on the clock of the stop. */
export const clockAt = (stop: Stop, instant: Instant): string =>
  formatClock(wallClockAt(stop.zone, instant).clock, '24');

/** 'Talks with Gen. Liang (0930–1100)', or only its start while the length is not known. */
export const meetingWithTimes = (meeting: Meeting, stop: Stop): string => {
  const { start, end } = spanOf(meeting, stop);
  if (start === null) return meetingName(meeting);
  const until = end === null ? '' : `–${clockAt(stop, end)}`;
  return `${meetingName(meeting)} (${clockAt(stop, start)}${until})`;
};
