import { cityText } from '../../domain/describe/travel-text';
import { formatDuration } from '../../domain/time/format-offset';
import type { Instant } from '../../domain/time/instant';
import { formatDayMonth, type LocalDate } from '../../domain/time/local-date';
import { instantOf, offsetMinutesAt, type Zone } from '../../domain/time/zones';
import type { Rule } from '../rule';

export const homeOffsetChanges: Rule<'visit'> = {
  id: 'home-offset-changes',
  group: 'time',
  looksAt: 'visit',
  severity: 'warning',
  description: 'While at one stop, home is always as many hours away.',
  silences: [],
  check: ({ stop, journey, dates }) => {
    const change = changeIn(dates, stop.zone, journey.homeZone);
    if (!change) return null;
    const home = journey.homeCity || 'Home';
    return {
      severity: 'warning',
      about: [{ kind: 'stop', id: stop.id }],
      message: `From ${formatDayMonth(change.date)} ${home} is ${aheadText(change.to)} ${cityText(stop)}, not ${aheadText(change.from)} it.`,
      data: { ...change },
    };
  },
};

interface Change {
  readonly date: LocalDate;
  /** How far home is ahead, in minutes, before that date and from it on. */
  readonly from: number;
  readonly to: number;
}

const changeIn = (dates: readonly LocalDate[], zone: Zone, home: Zone): Change | null => {
  let from: number | null = null;
  for (const date of dates) {
    const to = aheadAt(instantOf(zone, date, '12:00', null), zone, home);
    if (from !== null && from !== to) return { date, from, to };
    from = to;
  }
  return null;
};

const aheadAt = (noon: Instant, zone: Zone, home: Zone): number =>
  offsetMinutesAt(home, noon) - offsetMinutesAt(zone, noon);

const aheadText = (minutes: number): string => {
  if (minutes === 0) return 'at the same hour as';
  return `${formatDuration(Math.abs(minutes))} ${minutes < 0 ? 'behind' : 'ahead of'}`;
};
