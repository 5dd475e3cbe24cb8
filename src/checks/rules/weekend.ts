import { holidayIn, isWeekendIn } from '../../domain/facts/closed-day';
import { reportOfDay } from '../day-report';
import { confirmWithHost, moveToOpenDay } from '../fixes/open-day';
import { isAsked } from '../open-tasks';
import type { Rule } from '../rule';
import { calendarsOf } from '../subjects/calendars-of';
import { ofDayWhere } from '../subjects/of-each-of-day';
import { isOfficeCall } from '../subjects/official';

export const weekend: Rule<'day'> = {
  id: 'weekend',
  group: 'calendar',
  looksAt: 'day',
  severity: 'warning',
  description:
    'A call at an office of the host is not on the weekend there, unless the time is the host’s own. Of a holiday only that is said.',
  silences: [],
  heeds: ['facts'],
  check: (day, setting) => {
    const { date } = day;
    const { country } = day.stop;
    const calendars = calendarsOf(day, setting);
    if (!isWeekendIn(calendars, country, date) || holidayIn(calendars, country, date) !== null)
      return null;
    return reportOfDay(day, callsOn(day), ['weekend']);
  },
  fixes: (day, trip, setting) => [
    ...moveToOpenDay(calendarsOf(day, setting), callsOn(day)),
    ...confirmWithHost(trip, callsOn(day), 'it is on the weekend'),
  ],
};

const callsOn = ofDayWhere(
  (subject) =>
    isOfficeCall(subject) &&
    subject.meeting.source !== 'host' &&
    !isAsked(subject.tasks, 'confirm'),
);
