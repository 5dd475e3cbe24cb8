import { coverages } from '../../domain/records/choices';
import { askAbout } from '../fixes/ask-about';
import { isInHand } from '../open-tasks';
import type { Rule } from '../rule';
import { atMostNote, ownSeverity } from '../severity';
import { meetingName } from '../wording';

/** Of a task by which somebody is on it. */
const PRESS = /\bpress\b/i;

export const coverageNotReciprocal: Rule<'meeting'> = {
  id: 'coverage-not-reciprocal',
  group: 'protocol',
  looksAt: 'meeting',
  severity: 'note',
  description: 'Where the press of one side is in the room, so is that of the other.',
  silences: [],
  check: (subject) => {
    const { meeting } = subject;
    const { coverage, hostCoverage } = meeting;
    if (coverage === null || hostCoverage === null) return null;
    if ((coverage === 'closed') === (hostCoverage === 'closed')) return null;
    if (isInHand(subject.tasks, PRESS)) return null;
    const [inside, outside, how] =
      coverage === 'closed'
        ? ['The host’s press', 'ours', hostCoverage]
        : ['Our press', 'the host’s', coverage];
    return {
      severity: atMostNote(ownSeverity(meeting.status)),
      about: [{ kind: 'meeting', id: meeting.id }],
      message: `${inside} is at ${meetingName(meeting)} (${coverages[how].toLowerCase()}), ${outside} is not.`,
      field: 'hostCoverage',
      data: { coverage, hostCoverage },
    };
  },
  fixes: (subject, trip) => {
    const name = meetingName(subject.meeting);
    return [
      askAbout(trip, 'press', subject, `Agree with the host on the press of both sides at ${name}`),
    ];
  },
};
