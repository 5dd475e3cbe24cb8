import { capitalized } from '../../domain/describe/capitalized';
import { weekdays } from '../../domain/records/choices';
import type { Venue } from '../../domain/records/venue';
import { formatClock } from '../../domain/time/clock-time';
import { formatDayOfWeek, type LocalDate } from '../../domain/time/local-date';
import { fixesOfClosedVenue } from '../fixes/when-open';
import { isClosedOn, isOpenFor } from '../opening-hours';
import type { Rule } from '../rule';
import { atMostWarning, ownSeverity } from '../severity';
import { meetingWithTimes, placeName } from '../wording';

export const venueClosed: Rule<'meeting'> = {
  id: 'venue-closed',
  group: 'places',
  looksAt: 'meeting',
  severity: 'warning',
  description:
    'A meeting is within the hours of its place, and not on a day on which it is closed.',
  silences: [],
  check: (subject) => {
    const { meeting, stop, venue, start, end } = subject;
    const { date } = meeting.slot;
    if (!venue || start === null || date === null || meeting.aboard !== null) return null;
    if (isOpenFor(venue, stop.zone, date, { start, end: end ?? start })) return null;
    return {
      severity: atMostWarning(ownSeverity(meeting.status)),
      about: [
        { kind: 'meeting', id: meeting.id },
        { kind: 'venue', id: venue.id },
      ],
      message: `${meetingWithTimes(meeting, stop)}: ${capitalized(placeName(venue))} is ${closedText(venue, date)}.`,
      field: 'slot',
      data: { start, end, hours: venue.hours, closedOn: Object.keys(venue.closedOn).sort() },
    };
  },
  fixes: fixesOfClosedVenue,
};

const closedText = (venue: Venue, date: LocalDate): string => {
  const { hours } = venue;
  if (isClosedOn(venue, date) || hours === null) return `closed on ${dayName(date)}s`;
  return `open ${formatClock(hours.from, '24')}–${formatClock(hours.until, '24')}`;
};

const dayName = (date: LocalDate): string => {
  const names: Readonly<Record<string, string>> = weekdays;
  return names[formatDayOfWeek(date).toLowerCase()] ?? '';
};
