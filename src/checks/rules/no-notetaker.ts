import { isLive } from '../../domain/derive/status';
import { isMeetingNear } from '../countdown';
import { fixesByNotetaker } from '../fixes/assign-notetaker';
import type { Limit } from '../limit';
import type { Rule } from '../rule';
import type { Setting } from '../setting';
import type { MeetingAtStop } from '../subjects/meeting';
import { meetingsWhere } from '../subjects/of-each-meeting';
import { isOfficial, isWithOthers } from '../subjects/official';
import { reportOfMissing } from '../visit-report';

const notetakerDays: Limit = {
  id: 'notetaker-days',
  label: 'Notetaker named before the meeting',
  unit: 'days',
  usual: 7,
  least: 0,
  most: 60,
};

export const noNotetaker: Rule<'visit'> = {
  id: 'no-notetaker',
  group: 'completeness',
  looksAt: 'visit',
  severity: 'warning',
  description: 'A week before a meeting of substance a notetaker of ours is named for it.',
  silences: [],
  heeds: ['now'],
  limits: [notetakerDays],
  check: (visit, setting) => {
    const missing = withoutNotetaker(visit, setting);
    return reportOfMissing(visit, missing, 'no notetaker for', 'participants');
  },
  fixes: (visit, trip, setting) => fixesByNotetaker(trip, visit, withoutNotetaker(visit, setting)),
};

const withoutNotetaker = meetingsWhere(
  (subject, { now, limitOf }: Setting) =>
    isOfficial(subject.meeting) &&
    isLive(subject.meeting.status) &&
    isWithOthers(subject) &&
    !hasNotetaker(subject) &&
    isMeetingNear(subject, now, limitOf(notetakerDays)),
);

const hasNotetaker = ({ attending }: MeetingAtStop): boolean =>
  attending.some(({ person, roles }) => person.side === 'ours' && roles.notetaker);
