import { capitalized } from '../../domain/describe/capitalized';
import { cityText } from '../../domain/describe/travel-text';
import { fixesOfDoubleRoles } from '../fixes/split-roles';
import type { Rule } from '../rule';
import { atMostWarning, ownSeverity, worstOf } from '../severity';
import { type DoubleRoles, doubleRolesAt } from '../subjects/double-roles';
import { listed, meetingsText, namesOf, placeName } from '../wording';

export const doubleRole: Rule<'visit'> = {
  id: 'double-role',
  group: 'people',
  looksAt: 'visit',
  severity: 'warning',
  description:
    'Who interprets does not take the notes too, and who is control officer of a stop is not site ' +
    'officer of one of its places too. One finding a stop names all.',
  silences: [],
  check: (visit) => {
    const { stop } = visit;
    const double = doubleRolesAt(visit);
    const { noted, sites } = double;
    if (noted.length === 0 && sites.length === 0) return null;
    const ofSites = sites.length === 0 ? null : 'warning';
    const severities = noted.map(({ meeting }) => atMostWarning(ownSeverity(meeting.status)));
    return {
      severity: worstOf([...severities, ofSites]),
      about: [
        ...noted.map(({ meeting }) => ({ kind: 'meeting' as const, id: meeting.id })),
        { kind: 'stop', id: stop.id },
        ...sites.map(({ id }) => ({ kind: 'venue' as const, id })),
      ],
      knownBy: [{ kind: 'stop', id: stop.id }],
      message: `${cityText(stop)}: ${textsOf(double).join('; ')}.`,
      data: {
        meetings: noted.map(({ meeting, people }) => [meeting.id, ...people.map(({ id }) => id)]),
        sites: sites.map(({ id }) => id),
        officer: double.officer?.id ?? null,
      },
    };
  },
  fixes: fixesOfDoubleRoles,
};

const textsOf = ({ noted, sites, officer }: DoubleRoles): readonly string[] => {
  const people = [...new Set(noted.flatMap((each) => each.people))];
  const verb = people.length === 1 ? 'interprets and takes' : 'interpret and take';
  const meetings = meetingsText(noted);
  const ofMeetings = `${namesOf(people)} ${verb} the notes too at ${meetings}`;
  const places = listed(sites.map(placeName));
  const ofOfficer = officer
    ? `${namesOf([officer])} is control officer and site officer of ${places}`
    : '';
  return [
    noted.length > 0 ? capitalized(ofMeetings) : '',
    sites.length > 0 ? ofOfficer : '',
  ].filter(Boolean);
};
