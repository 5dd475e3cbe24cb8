import type { Meeting } from '../../domain/records/meeting';
import { setMeeting } from '../fixes/set-meeting';
import { type Candidate, candidate, type Rule } from '../rule';
import { atMostWarning, ownSeverity } from '../severity';
import type { MeetingAtStop, TopicOfMeeting } from '../subjects/meeting';
import { areRemarksHeard, publicSteps } from '../subjects/public-steps';
import { listText, meetingName } from '../wording';

export const sensitiveTopicInOpen: Rule<'meeting'> = {
  id: 'sensitive-topic-in-open',
  group: 'press',
  looksAt: 'meeting',
  severity: 'by status',
  description:
    'No sensitive topic, and none that is not to be raised, is on the list of a meeting that is open to our ' +
    'press or the host’s, of a speech or a press availability, or in the words of a step with the press, or of ' +
    'remarks that it hears. One that is sensitive and to be raised would leak; else it is a warning at most.',
  silences: [],
  check: (subject) => {
    const { meeting } = subject;
    const heard = heardOf(subject);
    if (heard === null) return null;
    const { text, topics } = heard;
    const severity = ownSeverity(meeting.status);
    return {
      severity: topics.some(isToBeRaised) ? severity : atMostWarning(severity),
      about: [
        { kind: 'meeting', id: meeting.id },
        ...topics.map(({ topic }) => ({ kind: 'topic', id: topic.id }) as const),
      ],
      knownBy: [{ kind: 'meeting', id: meeting.id }],
      message: `${text} ${topics.length === 1 ? 'is' : 'are'} ${listText(topics.map(textOf))}.`,
      field: 'topics',
      data: { topics: topics.map(({ topic, posture }) => `${topic.id} ${posture}`) },
    };
  },
  fixes: (subject) => [
    ...(isPublicByKind(subject.meeting) ? [] : closings(subject.meeting)),
    ...(isOpen(subject.meeting) ? [takeOff(subject)] : []),
  ],
};

interface Heard {
  /** 'Plenary is open to the press; on its list' */
  readonly text: string;
  /** At least one. */
  readonly topics: readonly TopicOfMeeting[];
}

const heardOf = (subject: MeetingAtStop): Heard | null => {
  const { meeting } = subject;
  const unfit = unfitOf(subject);
  if (unfit.length === 0) return null;
  if (isOpen(meeting)) {
    const text = `${meetingName(meeting)} is open to the ${whosePress(meeting)}; on its list`;
    return { text, topics: unfit };
  }
  const steps = publicSteps(meeting).filter((step) => unfit.some((one) => isNamedIn(one, step)));
  const texts = listText(steps.map(({ text }) => `“${text}”`));
  const topics = unfit.filter((one) => steps.some((step) => isNamedIn(one, step)));
  return topics.length === 0
    ? null
    : { text: `At ${meetingName(meeting)} the press hears ${texts}; in it`, topics };
};

const isNamedIn = ({ topic }: TopicOfMeeting, { text }: { readonly text: string }): boolean =>
  wordsOf(topic.title) !== wordsOf('') && wordsOf(text).includes(wordsOf(topic.title));

/** Whole words: no aid in what is said. */
const wordsOf = (text: string): string =>
  ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')} `;

const isPublicByKind = ({ kind }: Meeting): boolean => kind === 'speech' || kind === 'press';

const isOpenToOurs = (meeting: Meeting): boolean =>
  meeting.coverage === 'open' || (isPublicByKind(meeting) && meeting.coverage !== 'closed');

const isOpen = (meeting: Meeting): boolean =>
  isOpenToOurs(meeting) || meeting.hostCoverage === 'open';

const whosePress = (meeting: Meeting): string => (isOpenToOurs(meeting) ? 'press' : 'host’s press');

const unfitOf = ({ topics }: MeetingAtStop): readonly TopicOfMeeting[] =>
  topics.filter(
    ({ topic, posture }) => topic.sensitivity === 'sensitive' || posture === 'do-not-raise',
  );

const isToBeRaised = ({ topic, posture }: TopicOfMeeting): boolean =>
  topic.sensitivity === 'sensitive' && posture === 'raise';

const textOf = ({ topic, posture }: TopicOfMeeting): string =>
  `${topic.title || 'a topic'} (${posture === 'do-not-raise' ? 'do not raise' : 'sensitive'})`;

const closings = (meeting: Meeting): readonly Candidate[] => {
  const name = meetingName(meeting);
  const to = (coverage: Meeting['coverage']): Partial<Meeting> => ({
    coverage,
    ...(meeting.hostCoverage === null ? {} : { hostCoverage: coverage }),
  });
  return [
    ...(isOpen(meeting)
      ? [setMeeting(`Open only the opening remarks of ${name}`, meeting, to('opening-remarks'))]
      : []),
    ...(areRemarksHeard(meeting)
      ? [
          setMeeting(
            `Let the press in at the top of ${name}, without remarks`,
            meeting,
            to('spray-top'),
          ),
        ]
      : []),
    setMeeting(`Close ${name} to the press`, meeting, to('closed')),
  ];
};

const takeOff = (subject: MeetingAtStop): Candidate => {
  const topics = unfitOf(subject).map(({ topic }) => topic);
  const titles = listText(topics.map(({ title }) => title || 'the topic'));
  return candidate(`Take ${titles} off ${meetingName(subject.meeting)}`, (draft) => {
    const meeting = draft.meetings[subject.meeting.id];
    for (const { id } of topics) delete meeting?.topics[id];
  });
};
