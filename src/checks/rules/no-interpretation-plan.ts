import { isLive } from '../../domain/derive/status';
import { type Provider, providers } from '../../domain/records/choices';
import { isMeetingNear } from '../countdown';
import type { Limit } from '../limit';
import { type Candidate, candidate, type Rule } from '../rule';
import type { Setting } from '../setting';
import { isInForeignLanguage } from '../subjects/languages';
import type { MeetingAtStop } from '../subjects/meeting';
import { meetingsWhere } from '../subjects/of-each-meeting';
import { reportOfMissing } from '../visit-report';

const interpretationDays: Limit = {
  id: 'interpretation-days',
  label: 'Interpretation planned before the meeting',
  unit: 'days',
  usual: 7,
  least: 0,
  most: 60,
};

export const noInterpretationPlan: Rule<'visit'> = {
  id: 'no-interpretation-plan',
  group: 'completeness',
  looksAt: 'visit',
  severity: 'warning',
  description:
    'A week before a meeting with people who do not speak the principal’s language it is settled how it is interpreted.',
  silences: [],
  heeds: ['now'],
  limits: [interpretationDays],
  check: (visit, setting) => {
    const missing = withoutPlan(visit, setting);
    return reportOfMissing(visit, missing, 'interpretation is not settled for', 'interpretation');
  },
  fixes: (visit, _, setting) => {
    const missing = withoutPlan(visit, setting);
    return [provided('host', missing), provided('us', missing)];
  },
};

const withoutPlan = meetingsWhere(
  (subject, { now, limitOf }: Setting) =>
    subject.meeting.interpretation === null &&
    isLive(subject.meeting.status) &&
    isInForeignLanguage(subject) &&
    isMeetingNear(subject, now, limitOf(interpretationDays)),
);

const provided = (provider: Provider, missing: readonly MeetingAtStop[]): Candidate =>
  candidate(`Plan consecutive interpretation, ${providers[provider].toLowerCase()}`, (draft) => {
    for (const { meeting } of missing) {
      const changed = draft.meetings[meeting.id];
      if (!changed) continue;
      changed.interpretation = 'consecutive';
      changed.interpretationBy = provider;
    }
  });
