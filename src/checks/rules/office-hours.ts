import { type Instant, minutesBetween } from '../../domain/time/instant';
import { confirmWithHost } from '../fixes/open-day';
import { localHour } from '../local-hour';
import { officeCloses, officeOpens } from '../office-limits';
import { isAsked } from '../open-tasks';
import type { Rule } from '../rule';
import type { MeetingAtStop } from '../subjects/meeting';
import { isOfficeCall } from '../subjects/official';
import { meetingWithTimes } from '../wording';

export const officeHours: Rule<'meeting'> = {
  id: 'office-hours',
  group: 'calendar',
  looksAt: 'meeting',
  severity: 'note',
  description:
    'An official call is within office hours, 0900 to 1800 by the clock there, unless the time is the host’s own.',
  silences: [],
  limits: [officeOpens, officeCloses],
  check: (subject, { limitOf }) => {
    const { meeting, stop, start, end } = subject;
    if (start === null || meeting.source === 'host' || !isOfficeCall(subject)) return null;
    if (isAsked(subject.tasks, 'confirm')) return null;
    const isEarly = localHour(stop.zone, start) < limitOf(officeOpens);
    const isLate = endsAt(subject, start) > limitOf(officeCloses);
    if (!isEarly && !isLate) return null;
    return {
      severity: 'note',
      about: [{ kind: 'meeting', id: meeting.id }],
      message: `${meetingWithTimes(meeting, stop)} is ${isEarly ? 'before' : 'after'} office hours.`,
      field: 'slot',
      data: { start, end },
    };
  },
  fixes: (subject, trip) => confirmWithHost(trip, [subject], 'it is outside office hours'),
};

/** The hour of its end; past midnight it goes on counting. */
const endsAt = ({ stop, end }: MeetingAtStop, start: Instant): number =>
  localHour(stop.zone, start) + minutesBetween(start, end ?? start) / 60;
