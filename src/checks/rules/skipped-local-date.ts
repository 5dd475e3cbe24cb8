import { isLive } from '../../domain/derive/status';
import { cityText } from '../../domain/describe/travel-text';
import { formatShortDate } from '../../domain/time/local-date';
import { dateExists } from '../../domain/time/zones';
import type { Subject } from '../finding';
import { fixesOfSkippedDate } from '../fixes/existing-date';
import type { Rule } from '../rule';
import { ownSeverity, worstOf } from '../severity';
import type { VisitDay } from '../subjects/day';

export const skippedLocalDate: Rule<'day'> = {
  id: 'skipped-local-date',
  group: 'time',
  looksAt: 'day',
  severity: 'by status',
  description: 'A date happens at its place: none that was left out there to cross the date line.',
  silences: [],
  check: (day) => {
    const { stop, date, meetings } = day;
    if (dateExists(stop.zone, date)) return null;
    const about: readonly Subject[] = [
      { kind: 'stop', id: stop.id },
      ...meetings.map(({ meeting }) => ({ kind: 'meeting', id: meeting.id }) as const),
    ];
    const ofWheels = isOfWheels(day) ? ('error' as const) : null;
    const ofMeetings = meetings.flatMap(({ meeting }) =>
      isLive(meeting.status) ? [ownSeverity(meeting.status)] : [],
    );
    return {
      severity: worstOf([ofWheels, ...ofMeetings]),
      about,
      knownBy: [{ kind: 'stop', id: stop.id }],
      part: date,
      message: `${formatShortDate(date)} ${date.slice(0, 4)} never occurred in ${cityText(stop)}.`,
      field: 'wheelsDown',
      data: { zone: stop.zone, date, about: about.map(({ id }) => id) },
    };
  },
  fixes: fixesOfSkippedDate,
};

const isOfWheels = ({ stop, date }: VisitDay): boolean =>
  stop.wheelsDown?.date === date || stop.wheelsUp?.date === date;
