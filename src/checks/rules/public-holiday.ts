import { holidayIn } from '../../domain/facts/closed-day';
import { reportOfDay } from '../day-report';
import { confirmWithHost, moveToOpenDay } from '../fixes/open-day';
import { isAsked } from '../open-tasks';
import type { Rule } from '../rule';
import type { Setting } from '../setting';
import { calendarsOf } from '../subjects/calendars-of';
import type { VisitDay } from '../subjects/day';
import { ofDayWhere } from '../subjects/of-each-of-day';
import { isOfficeCall } from '../subjects/official';

export const publicHoliday: Rule<'day'> = {
  id: 'public-holiday',
  group: 'calendar',
  looksAt: 'day',
  severity: 'warning',
  description:
    'A call at an office of the host is not on a public holiday there. A working day on the trip’s own calendar beats a holiday.',
  silences: [],
  heeds: ['facts'],
  check: (day, setting) => {
    const name = holidayOf(day, setting);
    return name !== null && reportOfDay(day, callsOn(day), [name]);
  },
  fixes: (day, trip, setting) => [
    ...moveToOpenDay(calendarsOf(day, setting), callsOn(day)),
    ...confirmWithHost(trip, callsOn(day), holidayOf(day, setting) ?? ''),
  ],
};

const holidayOf = (day: VisitDay, setting: Setting): string | null =>
  holidayIn(calendarsOf(day, setting), day.stop.country, day.date);

const callsOn = ofDayWhere(
  (subject) => isOfficeCall(subject) && !isAsked(subject.tasks, 'confirm'),
);
