import { fixesOfCrowd } from '../fixes/smaller-crowd';
import type { Rule } from '../rule';
import { atMostWarning, ownSeverity } from '../severity';
import { crowdOf } from '../subjects/crowd';
import { meetingName } from '../wording';

export const overCapacity: Rule<'meeting'> = {
  id: 'over-capacity',
  group: 'places',
  looksAt: 'meeting',
  severity: 'warning',
  description:
    'Both sides with their support and the pool are no more than the place takes. Where a side is told as one and so many more, that many are counted, or those who are named if they are more.',
  silences: [],
  check: (subject) => {
    const { meeting, venue } = subject;
    if (!venue || venue.capacity === null) return null;
    const { ours, theirs, pool, total } = crowdOf(subject);
    if (total <= venue.capacity) return null;
    const press = pool === 0 ? '' : ` and a pool of ${pool}`;
    return {
      severity: atMostWarning(ownSeverity(meeting.status)),
      about: [
        { kind: 'meeting', id: meeting.id },
        { kind: 'venue', id: venue.id },
      ],
      message: `${meetingName(meeting)}: ${ours} of ours, ${theirs} of the host’s${press}: ${total} for ${venue.capacity} seats.`,
      field: 'plusOurs',
      data: { ours, theirs, pool, capacity: venue.capacity },
    };
  },
  fixes: fixesOfCrowd,
};
