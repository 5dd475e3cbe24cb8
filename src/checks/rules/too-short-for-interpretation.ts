import type { Meeting } from '../../domain/records/meeting';
import { fixesOfShortTalk } from '../fixes/time-for-topics';
import type { Limit } from '../limit';
import type { Rule } from '../rule';
import { atMostWarning, ownSeverity } from '../severity';
import { minutesOfTalk, topicsToRaise } from '../talk-time';
import { meetingName } from '../wording';

const leastForTopic: Limit = {
  id: 'least-for-topic',
  label: 'Least talk for a topic',
  unit: 'min',
  usual: 3,
  least: 1,
  most: 60,
};

export const tooShortForInterpretation: Rule<'meeting'> = {
  id: 'too-short-for-interpretation',
  group: 'time',
  looksAt: 'meeting',
  severity: 'warning',
  description:
    'Where one speaks through an interpreter, each topic to raise has its time; consecutive ' +
    'interpretation takes half of it.',
  silences: [],
  limits: [leastForTopic],
  check: (subject, { limitOf }) => {
    const { meeting } = subject;
    const talk = minutesOfTalk(meeting);
    const topics = topicsToRaise(subject).length;
    if (talk === null || topics === 0 || talk >= topics * limitOf(leastForTopic)) return null;
    return {
      severity: atMostWarning(ownSeverity(meeting.status)),
      about: [{ kind: 'meeting', id: meeting.id }],
      message: `${meetingName(meeting)}: ${lengthText(meeting, talk)} for ${topics} topics.`,
      field: 'minutes',
      data: { talk, topics },
    };
  },
  fixes: (subject, trip, { limitOf }) => fixesOfShortTalk(subject, limitOf(leastForTopic), trip),
};

const lengthText = ({ minutes, interpretation }: Meeting, talk: number): string =>
  interpretation === 'consecutive'
    ? `${minutes} min with consecutive interpretation is ${talk} min of talk`
    : `${talk} min of talk`;
