import { sequenceTotal } from '../../domain/derive/sequence';
import type { Meeting } from '../../domain/records/meeting';
import { type Candidate, candidate, type Rule } from '../rule';
import { atMostWarning, ownSeverity } from '../severity';
import { meetingName } from '../wording';

export const sequenceOverruns: Rule<'meeting'> = {
  id: 'sequence-overruns',
  group: 'time',
  looksAt: 'meeting',
  severity: 'warning',
  description: 'The steps of a meeting take no longer than the meeting.',
  silences: [],
  check: ({ meeting }) => {
    const { minutes, over } = sequenceTotal(meeting);
    if (over === 0) return null;
    return {
      severity: atMostWarning(ownSeverity(meeting.status)),
      about: [{ kind: 'meeting', id: meeting.id }],
      message: `The steps of ${meetingName(meeting)} take ${minutes} min of ${meeting.minutes}.`,
      field: 'sequence',
      data: { minutes, of: meeting.minutes },
    };
  },
  fixes: ({ meeting }) => {
    const { minutes } = sequenceTotal(meeting);
    return [...rescaled(meeting, minutes), extended(meeting, minutes)];
  },
};

const extended = (meeting: Meeting, minutes: number): Candidate =>
  candidate(`Give ${meetingName(meeting)} ${minutes} min`, (draft) => {
    const longer = draft.meetings[meeting.id];
    if (longer) longer.minutes = minutes;
  });

/** Each step shorter by the same share, none less than a minute. */
const rescaled = (meeting: Meeting, total: number): readonly Candidate[] => {
  const length = meeting.minutes ?? 0;
  const steps = Object.entries(meeting.sequence).map(([id, step]) => ({
    id,
    minutes:
      step.minutes === null
        ? null
        : Math.min(step.minutes, Math.max(1, Math.floor((step.minutes * length) / total))),
  }));
  return [
    candidate(`Shorten the steps of ${meetingName(meeting)} to ${length} min`, (draft) => {
      for (const { id, minutes } of steps) {
        const step = draft.meetings[meeting.id]?.sequence[id];
        if (step) step.minutes = minutes;
      }
    }),
  ];
};
