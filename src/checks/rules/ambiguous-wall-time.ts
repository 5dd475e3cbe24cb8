import { capitalized } from '../../domain/describe/capitalized';
import { formatClock } from '../../domain/time/clock-time';
import { formatOffset } from '../../domain/time/format-offset';
import { formatShortDate } from '../../domain/time/local-date';
import { foldOffsets } from '../../domain/time/zones';
import { fixesOfAmbiguous } from '../fixes/reading-fixes';
import type { Rule } from '../rule';
import { atMostWarning, ownSeverity } from '../severity';

export const ambiguousWallTime: Rule<'reading'> = {
  id: 'ambiguous-wall-time',
  group: 'time',
  looksAt: 'reading',
  severity: 'by status',
  description:
    'Where the clocks of a place go back and a time comes twice, it is said which one is meant.',
  silences: [],
  check: ({ of, field, name, status, city, zone, date, clock, fold }) => {
    const offsets = fold === null ? foldOffsets(zone, date, clock) : null;
    return (
      offsets && {
        severity: atMostWarning(ownSeverity(status)),
        about: [of],
        part: field,
        message: `${capitalized(name)}: ${formatClock(clock, '24')} on ${formatShortDate(date)} happens twice in ${city}, at ${formatOffset(offsets.earlier)} and at ${formatOffset(offsets.later)}.`,
        field,
        data: { zone, date, clock },
      }
    );
  },
  fixes: fixesOfAmbiguous,
};
