import { coverages } from '../../domain/records/choices';
import { setMeeting } from '../fixes/set-meeting';
import type { Rule } from '../rule';
import { ownSeverity } from '../severity';
import type { MeetingAtStop } from '../subjects/meeting';
import { meetingName } from '../wording';

export const pressNotAdmitted: Rule<'meeting'> = {
  id: 'press-not-admitted',
  group: 'press',
  looksAt: 'meeting',
  severity: 'by status',
  description: 'What is planned for the press is what its venue admits.',
  silences: [],
  check: (subject) => {
    const { meeting, venue } = subject;
    const refusal = refusalOf(subject);
    if (!refusal || !venue || meeting.coverage === null) return null;
    return {
      severity: ownSeverity(meeting.status),
      about: [
        { kind: 'meeting', id: meeting.id },
        { kind: 'venue', id: venue.id },
      ],
      message: `${venue.name || 'The venue'} ${refusal}; ${meetingName(meeting)} is planned as “${coverages[meeting.coverage].toLowerCase()}”.`,
      field: 'coverage',
      data: { coverage: meeting.coverage, access: venue.pressAccess },
    };
  },
  fixes: ({ meeting, venue }) => [
    ...(venue?.pressAccess === 'pool'
      ? [setMeeting(`Take a pool to ${meetingName(meeting)}`, meeting, { coverage: 'pooled' })]
      : []),
    setMeeting(`Close ${meetingName(meeting)} to the press`, meeting, { coverage: 'closed' }),
  ],
};

const refusalOf = ({ meeting: { coverage }, venue }: MeetingAtStop): string | null => {
  if (coverage === null || coverage === 'closed') return null;
  if (venue?.pressAccess === 'barred') return 'bars the press';
  return venue?.pressAccess === 'pool' && coverage === 'open' ? 'admits a pool only' : null;
};
