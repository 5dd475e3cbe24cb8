import { formatDayMonth } from '../../domain/time/local-date';
import { cruisingSpeed } from '../expected-flight';
import { fixesOfCommitment } from '../fixes/after-commitment';
import { fixesOfPair } from '../fixes/overlap-fixes';
import { fixesByTakingOut } from '../fixes/take-out';
import type { Report, Rule } from '../rule';
import { atMostWarning, ownSeverity } from '../severity';
import type { Committed } from '../subjects/engagement';
import { sharedReport } from '../subjects/shared-report';
import { clockAt, meetingWithTimes, namesOf } from '../wording';

export const counterpartUnavailable: Rule<'engagement'> = {
  id: 'counterpart-unavailable',
  group: 'people',
  looksAt: 'engagement',
  severity: 'by status',
  description:
    'Nobody of the other side is in two live meetings at once, or in two cities with no time for a flight between, and nobody who is named has a ' +
    'commitment of their own then. One that takes a whole day may leave room: it is a warning at most, and ' +
    'silent while somebody asks whether they are free.',
  silences: ['room-overlap', 'turnaround-too-short'],
  heeds: ['facts'],
  limits: [cruisingSpeed],
  check: (engagement, setting) =>
    engagement.kind === 'meeting'
      ? sharedReport(engagement.pair, setting, 'wanted in both')
      : committedReport(engagement),
  fixes: (engagement, trip, setting) =>
    engagement.kind === 'meeting'
      ? [...fixesOfPair(engagement.pair, trip, setting), ...fixesByTakingOut(engagement.pair)]
      : fixesOfCommitment(engagement, trip),
};

const committedReport = (committed: Committed): Report | null => {
  const { entry, person, commitment, start, end, isAllDay, isAsked } = committed;
  const { meeting } = entry;
  const { date, from, until, text } = commitment;
  if (isAllDay && isAsked) return null;
  const severity = ownSeverity(meeting.status);
  const hours = isAllDay ? '' : ` ${clockAt(entry, start)}–${clockAt(entry, end)}`;
  const what = text || 'another commitment';
  return {
    severity: isAllDay ? atMostWarning(severity) : severity,
    about: [
      { kind: 'meeting', id: meeting.id },
      { kind: 'person', id: person.id },
    ],
    message: `${namesOf([person])} has ${what} on ${formatDayMonth(date)}${hours}, at the time of ${meetingWithTimes(meeting, entry)}.`,
    field: 'slot',
    data: { people: [person.id], date, from, until, what: text },
  };
};
