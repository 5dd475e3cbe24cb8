import { isLive } from '../../domain/derive/status';
import type { MeetingKind } from '../../domain/records/choices';
import { isMeetingNear } from '../countdown';
import type { Limit } from '../limit';
import { candidate, type Rule } from '../rule';
import type { Setting } from '../setting';
import { meetingsWhere } from '../subjects/of-each-meeting';
import { reportOfMissing } from '../visit-report';
import { meetingsText } from '../wording';

const ahead: Limit = {
  id: 'press-plan-days',
  label: 'Press coverage decided before the meeting',
  unit: 'days',
  usual: 10,
  least: 0,
  most: 60,
};

/** What is of no interest to the press needs no decision. */
const ofInterest: ReadonlySet<MeetingKind> = new Set([
  ...(['bilateral', 'one-on-one', 'plenary', 'courtesy', 'pull-aside', 'roundtable'] as const),
  ...(['ceremony', 'visit', 'banquet', 'speech', 'press'] as const),
]);

export const noPressPlan: Rule<'visit'> = {
  id: 'no-press-plan',
  group: 'press',
  looksAt: 'visit',
  severity: 'warning',
  description:
    'Ten days before a meeting of the party that is more than an idea its coverage is decided, be it closed.',
  silences: [],
  heeds: ['now'],
  limits: [ahead],
  check: (visit, setting) => {
    const missing = undecidedIn(visit, setting);
    return reportOfMissing(visit, missing, 'press coverage is not decided for', 'coverage');
  },
  fixes: (visit, _, setting) => {
    const missing = undecidedIn(visit, setting);
    return [
      candidate(`Close ${meetingsText(missing)} to the press`, (draft) => {
        for (const { meeting } of missing) {
          const changed = draft.meetings[meeting.id];
          if (changed) changed.coverage = 'closed';
        }
      }),
    ];
  },
};

const undecidedIn = meetingsWhere(
  (subject, { now, limitOf }: Setting) =>
    subject.isOfParty &&
    subject.meeting.coverage === null &&
    subject.meeting.status !== 'idea' &&
    isLive(subject.meeting.status) &&
    ofInterest.has(subject.meeting.kind) &&
    isMeetingNear(subject, now, limitOf(ahead)),
);
