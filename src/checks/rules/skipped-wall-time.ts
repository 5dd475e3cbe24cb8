import { capitalized } from '../../domain/describe/capitalized';
import { formatClock } from '../../domain/time/clock-time';
import { formatShortDate } from '../../domain/time/local-date';
import { dateExists, wallTimeKind } from '../../domain/time/zones';
import { fixesOfSkipped } from '../fixes/reading-fixes';
import type { Rule } from '../rule';
import { ownSeverity } from '../severity';

export const skippedWallTime: Rule<'reading'> = {
  id: 'skipped-wall-time',
  group: 'time',
  looksAt: 'reading',
  severity: 'by status',
  description: 'No time falls into the hour or the date that the clocks of its place leave out.',
  silences: [],
  check: ({ of, field, name, status, city, zone, date, clock }) =>
    dateExists(zone, date) &&
    wallTimeKind(zone, date, clock) === 'skipped' && {
      severity: ownSeverity(status),
      about: [of],
      part: field,
      message: `${capitalized(name)}: ${formatClock(clock, '24')} on ${formatShortDate(date)} does not exist in ${city}, as the clocks are put forward.`,
      field,
      data: { zone, date, clock },
    },
  fixes: fixesOfSkipped,
};
