import { holidayIn } from '../../domain/facts/closed-day';
import { addDays, datesFromTo, formatDayMonth, type LocalDate } from '../../domain/time/local-date';
import type { Limit } from '../limit';
import type { Rule } from '../rule';
import type { Setting } from '../setting';
import type { Absence } from '../subjects/absence';
import { listed } from '../wording';

const homeDays: Limit = {
  id: 'home-days',
  label: 'What is on at home, after the return',
  unit: 'days',
  usual: 7,
  least: 0,
  most: 60,
};

export const homeCalendar: Rule<'absence'> = {
  id: 'home-calendar',
  group: 'calendar',
  looksAt: 'absence',
  severity: 'note',
  description:
    'What is on at home while the party is away, or within a week of its return: holidays while away, and what the trip’s calendar has for home.',
  silences: [],
  heeds: ['facts'],
  limits: [homeDays],
  check: (absence, setting) => {
    const events = [...toldEvents(absence, setting), ...holidays(absence, setting)].sort(
      (one, other) => (one.date < other.date ? -1 : 1),
    );
    return (
      events.length > 0 && {
        severity: 'note',
        about: [{ kind: 'trip', id: absence.journey.id }],
        message: `At home: ${listed(events.map(eventText))}.`,
        data: { events },
      }
    );
  },
};

interface HomeEvent {
  readonly name: string;
  readonly date: LocalDate;
}

const eventText = ({ name, date }: HomeEvent): string => `${name} on ${formatDayMonth(date)}`;

const toldEvents = (
  { journey, from, until, calendar }: Absence,
  { limitOf }: Setting,
): readonly HomeEvent[] => {
  const last = addDays(until, limitOf(homeDays));
  return Object.values(calendar).flatMap(({ kind, country, name, date, until: ends }) => {
    const isOurs = kind === 'home' && (country === '' || country === journey.homeCountry);
    if (!isOurs || date === null || date > last || (ends ?? date) < from) return [];
    return [{ name: name || 'An event', date }];
  });
};

/** A typing error in a year makes no list of years. */
const LONGEST_DAYS = 62;

const holidays = (
  { journey, from, until, calendar }: Absence,
  { facts }: Setting,
): readonly HomeEvent[] => {
  const last = addDays(from, LONGEST_DAYS);
  return datesFromTo(from, until < last ? until : last).flatMap((date) => {
    const name = holidayIn({ facts, calendar }, journey.homeCountry, date);
    return name === null ? [] : [{ name, date }];
  });
};
