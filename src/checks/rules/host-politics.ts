import { entriesOn } from '../../domain/facts/closed-day';
import { reportOfDay } from '../day-report';
import { confirmWithHost } from '../fixes/open-day';
import { startAt } from '../fixes/start-at';
import type { Limit } from '../limit';
import { localHour } from '../local-hour';
import { isAsked } from '../open-tasks';
import type { Rule } from '../rule';
import type { Setting } from '../setting';
import type { VisitDay } from '../subjects/day';
import type { MeetingAtStop } from '../subjects/meeting';
import { isOfficeCall } from '../subjects/official';
import { listed } from '../wording';

const earlyHour: Limit = {
  id: 'early-hour',
  label: 'Early slot: begins before',
  unit: 'h',
  usual: 10,
  least: 0,
  most: 24,
};

const OFFICE_OPENS = '09:00';

export const hostPolitics: Rule<'day'> = {
  id: 'host-politics',
  group: 'calendar',
  looksAt: 'day',
  severity: 'warning',
  description:
    'On the day of a congress, an election or a convention that the trip’s calendar knows, calls at the host’s offices have an early slot.',
  silences: [],
  limits: [earlyHour],
  check: (day, setting) => {
    const names = politicsOn(day);
    if (names.length === 0) return null;
    return reportOfDay(day, lateCalls(day, setting), names);
  },
  fixes: (day, trip, setting) => {
    const calls = lateCalls(day, setting);
    const [call, ...others] = calls;
    const earlier = call && others.length === 0 ? [startAt(call, day.date, OFFICE_OPENS)] : [];
    return [...earlier, ...confirmWithHost(trip, calls, listed(politicsOn(day)))];
  },
};

const politicsOn = ({ stop, calendar, date }: VisitDay): readonly string[] =>
  entriesOn(calendar, stop.country, date, 'political').map(({ name }) => name || 'Politics');

const lateCalls = ({ stop, meetings }: VisitDay, { limitOf }: Setting): readonly MeetingAtStop[] =>
  meetings.filter(
    (subject) =>
      isOfficeCall(subject) &&
      !isAsked(subject.tasks, 'confirm') &&
      subject.start !== null &&
      localHour(stop.zone, subject.start) >= limitOf(earlyHour),
  );
