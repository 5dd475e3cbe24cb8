import { countryName } from '../domain/describe/names';
import { formatShortDate } from '../domain/time/local-date';
import type { Report } from './rule';
import { severityOfMissing } from './severity';
import type { VisitDay } from './subjects/day';
import type { MeetingAtStop } from './subjects/meeting';
import { listed, meetingsText } from './wording';

/**
 * 'Fri 11 Feb, National Foundation Day in Japan: Talks and Dinner.' One finding a day, the same while
 * meetings come and go.
 */
export const reportOfDay = (
  { stop, date }: VisitDay,
  subjects: readonly MeetingAtStop[],
  names: readonly string[],
): Report => {
  const what = `${listed(names)} in ${countryName(stop.country)}`;
  return {
    severity: severityOfMissing(subjects),
    about: subjects.map(({ meeting }) => ({ kind: 'meeting', id: meeting.id })),
    knownBy: [{ kind: 'stop', id: stop.id }],
    part: date,
    message: `${formatShortDate(date)}, ${what}: ${meetingsText(subjects)}.`,
    field: 'slot',
    data: { date, names, meetings: subjects.map(({ meeting }) => meeting.id) },
  };
};
