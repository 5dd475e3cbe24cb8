import { cityText } from '../../domain/describe/travel-text';
import { fixesOfAbsentee } from '../fixes/with-the-party';
import type { Rule } from '../rule';
import { ownSeverity, worstOf } from '../severity';
import type { Presence } from '../subjects/presence';
import { listed, meetingName, namesOf } from '../wording';

export const notTravellingYet: Rule<'presence'> = {
  id: 'not-travelling-yet',
  group: 'people',
  looksAt: 'presence',
  severity: 'by status',
  description:
    'Nobody is named at a stop before the one at which they join the trip, or after the one at ' +
    'which they leave it. Who joins at a stop is not aboard the leg that leads to it.',
  silences: [],
  check: ({ stop, person, absence, meetings }) => ({
    severity: worstOf(meetings.map(({ status }) => ownSeverity(status))),
    about: [
      ...meetings.map(({ id }) => ({ kind: 'meeting' as const, id })),
      { kind: 'person', id: person.id },
      { kind: 'stop', id: stop.id },
    ],
    knownBy: [
      { kind: 'person', id: person.id },
      { kind: 'stop', id: stop.id },
    ],
    message: `${namesOf([person])} ${absenceText(absence)}, and is listed in ${cityText(stop)}: ${listed(meetings.map(meetingName))}.`,
    field: 'participants',
    data: {
      people: [person.id],
      meetings: meetings.map(({ id }) => id).sort(),
      joins: person.joins,
      leaves: person.leaves,
    },
  }),
  fixes: fixesOfAbsentee,
};

const absenceText = (absence: Presence['absence']): string =>
  absence.kind === 'not yet'
    ? `joins in ${cityText(absence.joins)}`
    : `leaves in ${cityText(absence.leaves)}`;
