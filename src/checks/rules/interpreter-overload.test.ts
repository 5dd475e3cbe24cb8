import type { Meeting } from '../../domain/records/meeting';
import { aTrip, at, tokyo } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { interpreterOverload } from './interpreter-overload';

const alone = { participants: { yi: { interpreter: true } } } as const;
const withBoth = {
  participants: { yi: { interpreter: true }, er: { interpreter: true } },
} as const;

const onDay = (clock: string, minutes: number, more: Partial<Meeting> = {}): Partial<Meeting> => ({
  slot: at('tokyo', '2011-01-13', clock),
  minutes,
  status: 'confirmed',
  tracks: { deputy: true },
  interpretation: 'consecutive',
  ...alone,
  ...more,
});

const trip = (meetings: Readonly<Record<string, Partial<Meeting>>>, limits = {}) =>
  aTrip({
    journey: { limits },
    stops: { tokyo },
    people: {
      yi: { function: 'Interpreter 1', languages: { en: true, ja: true } },
      er: { function: 'Interpreter 2', languages: { en: true, ja: true } },
      san: { function: 'Interpreter 3', languages: { en: true, zh: true } },
    },
    meetings,
  });

const booth = { interpretation: 'simultaneous' } as const;
const day = (more: Partial<Meeting> = {}) => ({
  talks: onDay('09:00', 90),
  lunch: onDay('12:00', 70),
  dinner: onDay('18:00', 60, more),
});

testRule(interpreterOverload, {
  allows: {
    'forty minutes at once': trip({ speech: onDay('09:00', 40, booth) }),
    'more at once for two, who take turns': trip({
      speech: onDay('09:00', 75, { ...booth, ...withBoth }),
    }),
    'three hours in turn': trip({ one: onDay('09:00', 90), other: onDay('15:00', 90) }),
    'a day with help at one meeting': trip(day(withBoth)),
    'a day with a cancelled meeting': trip(day({ status: 'cancelled' })),
    'four hours of which nobody said how they are interpreted': trip(day({ interpretation: null })),
    'hours on two days': trip(day({ slot: at('tokyo', '2011-01-14', '08:00') })),
    'what the trip allows': trip(day(), { 'consecutive-alone-hours': 4 }),
  },
  reports: {
    'more than forty minutes at once': {
      trip: trip({ speech: onDay('09:00', 75, booth) }),
      about: [['speech', 'yi']],
      severity: 'warning',
      says: '1 h 15 simultaneous with Interpreter 1 alone: Other.',
      field: 'participants',
      facts: { minutes: 75, meetings: ['speech'] },
      mends: [
        [
          'Put Interpreter 2 beside Interpreter 1 at Other',
          'speech.participants.er: (interpreter)',
        ],
      ],
    },
    'a whisper as long': {
      trip: trip({ speech: onDay('09:00', 41, { interpretation: 'whispered' }) }),
      about: [['speech', 'yi']],
      severity: 'warning',
      says: '41 min simultaneous with Interpreter 1 alone: Other.',
    },
    'more than three hours of a day, with help at the longest': {
      trip: trip(day()),
      about: [['talks', 'lunch', 'dinner', 'yi']],
      severity: 'warning',
      says: 'Interpreter 1 interprets 3 h 40 alone on 13 Jan: Other (13 Jan 0900), Other (13 Jan 1200) and Other (13 Jan 1800).',
      fixes: [['talks']],
    },
    'no help by who is elsewhere at the time': {
      trip: trip({
        speech: onDay('09:00', 75, booth),
        other: onDay('09:30', 30, { participants: { er: {} } }),
      }),
      about: [['speech', 'yi']],
      severity: 'warning',
      fixes: [],
    },
    'an idea as a note': {
      trip: trip({ speech: onDay('09:00', 75, { ...booth, status: 'idea' }) }),
      about: [['speech', 'yi']],
      severity: 'note',
    },
  },
});
