import { fixesOfLateSupport } from '../fixes/support-earlier';
import type { Rule } from '../rule';
import { atMostWarning, ownSeverity } from '../severity';
import { clockAt, listed, meetingName, namesOf } from '../wording';

export const supportLate: Rule<'support-arrival'> = {
  id: 'support-late',
  group: 'people',
  looksAt: 'support-arrival',
  severity: 'warning',
  description: 'Our interpreters and notetakers are at a meeting before the principal is.',
  silences: [],
  check: ({ entry, principalArrives, late }) => {
    const { meeting } = entry;
    const texts = late.map(
      ({ person, arrives }) => `${namesOf([person])} at ${clockAt(entry, arrives)}`,
    );
    return {
      severity: atMostWarning(ownSeverity(meeting.status)),
      about: [
        { kind: 'meeting', id: meeting.id },
        ...late.map(({ person }) => ({ kind: 'person' as const, id: person.id })),
      ],
      knownBy: [{ kind: 'meeting', id: meeting.id }],
      message: `At ${meetingName(meeting)} the principal arrives at ${clockAt(entry, principalArrives)}, ${listed(texts)}.`,
      field: 'participants',
      data: { principalArrives, late: late.map(({ person, arrives }) => [person.id, arrives]) },
    };
  },
  fixes: fixesOfLateSupport,
};
