import { HOUR } from '../../domain/time/instant';
import { fixesByFilingTime } from '../fixes/filing-time';
import type { Limit } from '../limit';
import type { Rule } from '../rule';
import type { Setting } from '../setting';
import { isToBeFiled, minutesToFile } from '../subjects/filing';
import type { MeetingAtStop } from '../subjects/meeting';
import { meetingsWhere } from '../subjects/of-each-meeting';
import type { Visit } from '../subjects/visit';
import { reportOfMissing } from '../visit-report';

const least: Limit = {
  id: 'filing-minutes',
  label: 'Time to file',
  unit: 'min',
  usual: 45,
  least: 0,
  most: 240,
};

const soon: Limit = {
  id: 'filing-hours',
  label: 'Time to file, within',
  unit: 'h',
  usual: 4,
  least: 1,
  most: 24,
};

export const noFilingTime: Rule<'visit'> = {
  id: 'no-filing-time',
  group: 'press',
  looksAt: 'visit',
  severity: 'warning',
  description:
    'Within four hours of a press availability, a speech or an open roundtable the press has 45 minutes in one place to file.',
  silences: [],
  heeds: ['now'],
  limits: [least, soon],
  check: (visit, setting) => {
    const { limitOf } = setting;
    const text = `no ${limitOf(least)} min to file within ${limitOf(soon)} h of`;
    return reportOfMissing(visit, unfiledIn(visit, setting), text, 'slot');
  },
  fixes: (visit, trip, setting) =>
    fixesByFilingTime(trip, unfiledIn(visit, setting), setting.limitOf(least)),
};

const unfiledIn = (visit: Visit, { now, limitOf }: Setting): readonly MeetingAtStop[] =>
  toBeFiled(visit, null).filter(({ end }) => {
    if (end === null || end <= now) return false;
    return minutesToFile(visit, end, end + limitOf(soon) * HOUR) < limitOf(least);
  });

const toBeFiled = meetingsWhere(isToBeFiled);
