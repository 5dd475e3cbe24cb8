import type { MeetingKind } from '../../domain/records/choices';
import { formatDuration } from '../../domain/time/format-offset';
import { fixesBySplitting } from '../fixes/split-meeting';
import type { Limit } from '../limit';
import type { Rule } from '../rule';
import { atMostWarning, ownSeverity } from '../severity';
import { meetingName } from '../wording';

const longestMeeting: Limit = {
  id: 'longest-meeting',
  label: 'Longest meeting without a break',
  unit: 'h',
  usual: 6,
  least: 1,
  most: 24,
};

/** In these nobody has to listen. */
const free: ReadonlySet<MeetingKind> = new Set(['down', 'hold', 'filing']);

export const noBreak: Rule<'meeting'> = {
  id: 'no-break',
  group: 'time',
  looksAt: 'meeting',
  severity: 'warning',
  description: 'A meeting of many hours has a break.',
  silences: [],
  limits: [longestMeeting],
  check: ({ meeting, isOfParty }, { limitOf }) => {
    const { minutes, kind } = meeting;
    if (!isOfParty || minutes === null || free.has(kind)) return null;
    if (minutes <= limitOf(longestMeeting) * 60) return null;
    return {
      severity: atMostWarning(ownSeverity(meeting.status)),
      about: [{ kind: 'meeting', id: meeting.id }],
      message: `${meetingName(meeting)} runs ${formatDuration(minutes)} without a break.`,
      field: 'minutes',
      data: { minutes },
    };
  },
  fixes: ({ meeting, stop }, trip) => fixesBySplitting(trip, meeting, stop),
};
