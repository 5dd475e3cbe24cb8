import type { Meeting } from '../../domain/records/meeting';
import { setMeeting } from '../fixes/set-meeting';
import { type Candidate, candidate, type Rule } from '../rule';
import { atMostWarning, ownSeverity } from '../severity';
import type { MeetingAtStop, TopicOfMeeting } from '../subjects/meeting';
import { listText, meetingName } from '../wording';

export const sensitiveTopicInOpen: Rule<'meeting'> = {
  id: 'sensitive-topic-in-open',
  group: 'press',
  looksAt: 'meeting',
  severity: 'by status',
  description:
    'No sensitive topic, and none that is not to be raised, is on the list of an open meeting, a ' +
    'speech or a press availability. One that is sensitive and to be raised would leak; else it is a warning at most.',
  silences: [],
  check: (subject) => {
    const { meeting } = subject;
    const topics = unfitOf(subject);
    if (topics.length === 0) return null;
    const wouldLeak = topics.some(isToBeRaised);
    const severity = ownSeverity(meeting.status);
    return {
      severity: wouldLeak ? severity : atMostWarning(severity),
      about: [
        { kind: 'meeting', id: meeting.id },
        ...topics.map(({ topic }) => ({ kind: 'topic', id: topic.id }) as const),
      ],
      knownBy: [{ kind: 'meeting', id: meeting.id }],
      message: `${meetingName(meeting)} is open to the press; on its list ${topics.length === 1 ? 'is' : 'are'} ${listText(topics.map(textOf))}.`,
      field: 'topics',
      data: { topics: topics.map(({ topic, posture }) => `${topic.id} ${posture}`) },
    };
  },
  fixes: (subject) => {
    const { meeting } = subject;
    const name = meetingName(meeting);
    return [
      ...(isPublicByKind(meeting)
        ? []
        : [
            setMeeting(`Open only the opening remarks of ${name}`, meeting, {
              coverage: 'opening-remarks',
            }),
            setMeeting(`Close ${name} to the press`, meeting, { coverage: 'closed' }),
          ]),
      takeOff(subject),
    ];
  },
};

const isPublicByKind = ({ kind }: Meeting): boolean => kind === 'speech' || kind === 'press';

const isOpen = (meeting: Meeting): boolean =>
  meeting.coverage === 'open' || (isPublicByKind(meeting) && meeting.coverage !== 'closed');

const unfitOf = ({ meeting, topics }: MeetingAtStop): readonly TopicOfMeeting[] =>
  isOpen(meeting)
    ? topics.filter(
        ({ topic, posture }) => topic.sensitivity === 'sensitive' || posture === 'do-not-raise',
      )
    : [];

const isToBeRaised = ({ topic, posture }: TopicOfMeeting): boolean =>
  topic.sensitivity === 'sensitive' && posture === 'raise';

const textOf = ({ topic, posture }: TopicOfMeeting): string =>
  `${topic.title || 'a topic'} (${posture === 'do-not-raise' ? 'do not raise' : 'sensitive'})`;

const takeOff = (subject: MeetingAtStop): Candidate => {
  const topics = unfitOf(subject).map(({ topic }) => topic);
  const titles = listText(topics.map(({ title }) => title || 'the topic'));
  return candidate(`Take ${titles} off ${meetingName(subject.meeting)}`, (draft) => {
    const meeting = draft.meetings[subject.meeting.id];
    for (const { id } of topics) delete meeting?.topics[id];
  });
};
