import { capitalized } from '../../domain/describe/capitalized';
import { fixesByOtherSiteOfficer } from '../fixes/other-site-officer';
import type { Rule } from '../rule';
import { atMostWarning, clashSeverity, worstOf } from '../severity';
import { occupiedUntil } from '../subjects/scheduled';
import type { SiteOfficer, SiteWay } from '../subjects/site-officers';
import { clockAt, namesOf, placeName } from '../wording';

export const siteOfficerTwoSites: Rule<'site-officer'> = {
  id: 'site-officer-two-sites',
  group: 'people',
  looksAt: 'site-officer',
  severity: 'warning',
  description:
    'The site officer of two places has the time to get from one to the other between what takes ' +
    'place there.',
  silences: [],
  check: (officer) => {
    const { stop, person, ways } = officer;
    const sites = [...new Set(ways.flatMap(({ to, from }) => [to, from]))];
    return {
      severity: worstOf(
        ways.map(({ before, after }) =>
          atMostWarning(clashSeverity(before.meeting.status, after.meeting.status)),
        ),
      ),
      about: [
        ...sites.map(({ id }) => ({ kind: 'venue' as const, id })),
        { kind: 'person', id: person.id },
      ],
      knownBy: [
        { kind: 'person', id: person.id },
        { kind: 'stop', id: stop.id },
      ],
      message: messageOf(officer),
      field: 'siteOfficer',
      data: {
        person: person.id,
        ways: ways.map(({ before, after, minutes }) => [
          before.meeting.id,
          after.meeting.id,
          minutes,
        ]),
      },
    };
  },
  fixes: fixesByOtherSiteOfficer,
};

const messageOf = ({ stop, person, ways }: SiteOfficer): string => {
  const [first, ...others] = ways;
  if (!first) return '';
  const name = capitalized(namesOf([person]));
  const more = others.length === 0 ? '' : `, and ${others.length} more like this`;
  const until = clockAt(stop, occupiedUntil(first.before));
  return `${name} is at ${placeName(first.from)} until ${until} and at ${placeName(first.to)} from ${clockAt(stop, first.after.start)}${wayText(first)}${more}.`;
};

const wayText = ({ minutes }: SiteWay): string =>
  minutes === null || minutes === 0 ? '' : `, ${minutes} min away`;
