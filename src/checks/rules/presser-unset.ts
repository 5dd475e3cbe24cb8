import { isLive } from '../../domain/derive/status';
import { shortName } from '../../domain/describe/names';
import type { Meeting } from '../../domain/records/meeting';
import { isMeetingNear } from '../countdown';
import type { Limit } from '../limit';
import { type Candidate, candidate, type Rule } from '../rule';
import type { Setting } from '../setting';
import { atMostNote } from '../severity';
import { hostsOf } from '../subjects/hosts';
import type { MeetingAtStop } from '../subjects/meeting';
import { meetingsWhere } from '../subjects/of-each-meeting';
import { reportOfMissing } from '../visit-report';
import { listText, meetingName } from '../wording';

const ahead: Limit = {
  id: 'presser-days',
  label: 'Joint press availability agreed before it',
  unit: 'days',
  usual: 10,
  least: 0,
  most: 60,
};

const USUAL_QUESTIONS = 2;

export const presserUnset: Rule<'visit'> = {
  id: 'presser-unset',
  group: 'protocol',
  looksAt: 'visit',
  severity: 'note',
  description:
    'Ten days before a joint press availability it is agreed who speaks first, who moderates, and how many questions each side has.',
  silences: [],
  heeds: ['now'],
  limits: [ahead],
  check: (visit, setting) => {
    const open = openIn(visit, setting);
    const missing = [...new Set(open.flatMap(({ meeting }) => missingOf(meeting)))];
    const text = `${listText(missing)} not set for`;
    const report = reportOfMissing(visit, open, text, 'questionsEachSide');
    const data = { ...report.data, missing };
    return { ...report, severity: atMostNote(report.severity), data };
  },
  fixes: (visit, _, setting) => agreeOn(openIn(visit, setting)),
};

const openIn = meetingsWhere(
  (subject, { now, limitOf }: Setting) =>
    subject.meeting.kind === 'press' &&
    isLive(subject.meeting.status) &&
    hostsOf(subject).length > 0 &&
    missingOf(subject.meeting).length > 0 &&
    isMeetingNear(subject, now, limitOf(ahead)),
);

const missingOf = ({ speaksFirst, moderator, questionsEachSide }: Meeting): readonly string[] => [
  ...(speaksFirst === null ? ['who speaks first'] : []),
  ...(moderator === '' ? ['moderator'] : []),
  ...(questionsEachSide === null ? ['questions a side'] : []),
];

/** As is usual at a host's; our press officer moderates where one is named and nobody else. */
const agreeOn = (open: readonly MeetingAtStop[]): readonly Candidate[] => {
  const agreed = open.flatMap((subject) => {
    const { meeting } = subject;
    const moderator = meeting.moderator || pressOfficerOf(subject);
    return moderator === null ? [] : [{ meeting, moderator }];
  });
  if (agreed.length < open.length || agreed.length === 0) return [];
  const texts = agreed.map(({ meeting, moderator }) => {
    const questions = meeting.questionsEachSide ?? USUAL_QUESTIONS;
    return `${meetingName(meeting)} (${meeting.speaksFirst ?? 'host'} first, ${moderator} moderates, ${questions} questions a side)`;
  });
  return [
    candidate(`Set up ${listText(texts)}`, (draft) => {
      for (const { meeting, moderator } of agreed) {
        const changed = draft.meetings[meeting.id];
        if (!changed) continue;
        changed.speaksFirst ??= 'host';
        changed.questionsEachSide ??= USUAL_QUESTIONS;
        changed.moderator = moderator;
      }
    }),
  ];
};

const pressOfficerOf = ({ attending }: MeetingAtStop): string | null => {
  const officer = attending.find(({ person }) => person.side === 'ours' && person.tracks.press);
  return officer ? shortName(officer.person) : null;
};
