import { setMeeting } from '../fixes/set-meeting';
import type { Limit } from '../limit';
import type { Rule } from '../rule';
import { atMostNote, ownSeverity } from '../severity';
import { meetingName } from '../wording';

const apart: Limit = {
  id: 'sides-unequal-people',
  label: 'Sides that differ by more than',
  unit: 'people',
  usual: 2,
  least: 0,
  most: 50,
};

export const sidesUnequal: Rule<'meeting'> = {
  id: 'sides-unequal',
  group: 'protocol',
  looksAt: 'meeting',
  severity: 'note',
  description: 'The two sides of a meeting come with about as many people.',
  silences: [],
  limits: [apart],
  check: ({ meeting }, { limitOf }) => {
    const { plusOurs, plusHost } = meeting;
    if (plusOurs === null || plusHost === null) return null;
    if (Math.abs(plusOurs - plusHost) <= limitOf(apart)) return null;
    return {
      severity: atMostNote(ownSeverity(meeting.status)),
      about: [{ kind: 'meeting', id: meeting.id }],
      message: `${meetingName(meeting)}: ours 1+${plusOurs}, host 1+${plusHost}.`,
      field: 'plusOurs',
      data: { plusOurs, plusHost },
    };
  },
  fixes: ({ meeting }) => [
    setMeeting(`Come to ${meetingName(meeting)} with 1+${meeting.plusHost}`, meeting, {
      plusOurs: meeting.plusHost,
    }),
  ],
};
