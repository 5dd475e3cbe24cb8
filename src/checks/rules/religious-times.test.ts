import { noFacts } from '../../domain/facts/facts';
import type { Meeting } from '../../domain/records/meeting';
import type { TripParts } from '../../domain/testing/a-trip';
import { at, beijing } from '../../domain/testing/a-trip';
import { aCall } from '../testing/a-call';
import { testRule } from '../testing/test-rule';
import { noWorld } from '../world';
import { religiousTimes } from './religious-times';

const FRIDAY = '2011-01-14';
const SATURDAY = '2011-01-15';
const IN_RAMADAN = '2011-08-15';

const world = {
  ...noWorld,
  facts: {
    ...noFacts,
    weekends: { SA: [{ days: [5, 6], until: null }], TR: [{ days: [6, 7], until: null }] },
  },
};

/** The call in another country, on whose clocks Beijing's zone is as good as any. */
const callIn = (
  country: string,
  date: string,
  clock: string,
  call: Partial<Meeting> = {},
  parts: TripParts = {},
) =>
  aCall(
    { slot: at('beijing', date, clock), ...call },
    {
      ...parts,
      journey: { asIf: `${date}T00:00:00Z` },
      stops: {
        beijing: {
          ...beijing,
          country,
          controlOfficer: 'control',
          wheelsDown: null,
          wheelsUp: null,
        },
      },
    },
  );

const meal = { kind: 'meal', minutes: 60 } as const;
const prayerOf = (country: string, date: string): TripParts => ({
  calendar: { sabbath: { country, date, kind: 'religious', name: 'Day of prayer' } },
});

testRule(religiousTimes, {
  world,
  allows: {
    'a meal after sunset': callIn('EG', IN_RAMADAN, '18:30', meal),
    'a meal in a country that does not fast': callIn('CN', IN_RAMADAN, '12:00', meal),
    'a meal of our own': callIn('EG', IN_RAMADAN, '12:00', {
      ...meal,
      participants: { secretary: {} },
    }),
    'talks in the fast': callIn('EG', IN_RAMADAN, '09:30'),
    'a cancelled meal': callIn('EG', IN_RAMADAN, '12:00', { ...meal, status: 'cancelled' }),
    'a lunch at the hour that the host gave': callIn('EG', IN_RAMADAN, '12:00', {
      ...meal,
      source: 'host',
    }),
    'a lunch that somebody is to confirm': callIn('EG', IN_RAMADAN, '12:00', meal, {
      tasks: { ask: { kind: 'confirm', meeting: 'talks' } },
    }),
    'a call that ends before the prayers': callIn('TR', FRIDAY, '11:00', { minutes: 60 }),
    'a call after the prayers': callIn('TR', FRIDAY, '13:30'),
    'a call on a Friday that is no working day: the weekend is told': callIn('SA', FRIDAY, '12:30'),
    'a dinner after the Sabbath': callIn('IL', SATURDAY, '20:00', meal),
  },
  reports: {
    'a working lunch in Ramadan': {
      trip: callIn('EG', IN_RAMADAN, '12:00', meal),
      about: [['talks']],
      severity: 'warning',
      says: 'Mon 15 Aug, Ramadan in Egypt: Talks with Gen. Liang.',
      field: 'slot',
      facts: { date: IN_RAMADAN, names: ['Ramadan'], meetings: ['talks'] },
      mends: [
        [
          'Add a task to confirm Talks with Gen. Liang with the host',
          'confirm-talks: (text Confirm Talks with Gen. Liang with the host: Ramadan, kind confirm, owner control, meeting talks)',
        ],
        [
          'Start Talks with Gen. Liang at 1830, after sunset',
          'talks.slot: beijing 2011-08-15 18:30',
        ],
      ],
    },
    'a call in the prayers of a Friday that is worked': {
      trip: callIn('TR', FRIDAY, '11:30'),
      about: [['talks']],
      severity: 'warning',
      says: 'Fri 14 Jan, Friday prayers in Türkiye: Talks with Gen. Liang.',
    },
    'a lunch in the prayers of a Friday off': {
      trip: callIn('SA', FRIDAY, '12:30', meal),
      about: [['talks']],
      severity: 'warning',
    },
    'a dinner as the Sabbath begins': {
      trip: callIn('IL', FRIDAY, '19:00', meal),
      about: [['talks']],
      severity: 'warning',
      says: 'Fri 14 Jan, Sabbath in Israel: Talks with Gen. Liang.',
    },
    'a lunch on the Sabbath': {
      trip: callIn('IL', SATURDAY, '12:30', meal),
      about: [['talks']],
      severity: 'warning',
    },
    'a day of the trip’s own calendar': {
      trip: callIn('CN', FRIDAY, '12:00', meal, prayerOf('CN', FRIDAY)),
      about: [['talks']],
      severity: 'warning',
      says: 'Fri 14 Jan, Day of prayer in China: Talks with Gen. Liang.',
    },
    'an idea as a note': {
      trip: callIn('EG', IN_RAMADAN, '12:00', { ...meal, status: 'idea' }),
      about: [['talks']],
      severity: 'note',
    },
  },
});
