import { isFirm } from '../../domain/derive/status';
import { statuses } from '../../domain/records/choices';
import { HOUR } from '../../domain/time/instant';
import { addOptionB } from '../fixes/add-option-b';
import type { Limit } from '../limit';
import type { Rule } from '../rule';
import { atMostWarning, ownSeverity } from '../severity';
import { hostsOf } from '../subjects/hosts';
import { meetingName } from '../wording';

const ahead: Limit = {
  id: 'no-fallback-hours',
  label: 'An option B for a head of state, before the call',
  unit: 'h',
  usual: 48,
  least: 0,
  most: 720,
};

export const noFallback: Rule<'meeting'> = {
  id: 'no-fallback',
  group: 'objectives',
  looksAt: 'meeting',
  severity: 'warning',
  description:
    'A call on a head of state that is not confirmed two days before has an option B, in case it falls through.',
  silences: [],
  heeds: ['now'],
  limits: [ahead],
  check: (subject, { now, limitOf }) => {
    const { meeting, start, isOfParty } = subject;
    if (start === null || start <= now || start - now > limitOf(ahead) * HOUR) return null;
    if (!isOfParty || isFirm(meeting.status) || meeting.option !== null) return null;
    if (!hostsOf(subject).some(({ level }) => level === 'head-of-state')) return null;
    const hours = Math.floor((start - now) / HOUR);
    return {
      severity: atMostWarning(ownSeverity(meeting.status)),
      about: [{ kind: 'meeting', id: meeting.id }],
      message: `${meetingName(meeting)}: ${statuses[meeting.status].toLowerCase()}, ${hours} h out, and no option B.`,
      field: 'option',
      data: { status: meeting.status },
    };
  },
  fixes: ({ meeting }, trip) => [addOptionB(trip, meeting)],
};
