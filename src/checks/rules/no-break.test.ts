import type { Meeting } from '../../domain/records/meeting';
import { aTrip, at, beijing } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { noBreak } from './no-break';

const trip = (talks: Partial<Meeting>, limits: Readonly<Record<string, number>> = {}) =>
  aTrip({
    journey: { limits },
    stops: { beijing },
    meetings: {
      talks: {
        slot: at('beijing', '2011-01-10', '09:00'),
        minutes: 390,
        status: 'confirmed',
        kind: 'plenary',
        ...talks,
      },
    },
  });

const about = [['talks']];

testRule(noBreak, {
  allows: {
    'six hours': trip({ minutes: 360 }),
    'a length that nobody knows': trip({ minutes: null }),
    'down time': trip({ kind: 'down' }),
    'what others do': trip({ tracks: { baggage: true } }),
    'a cancelled one': trip({ status: 'cancelled' }),
    'seven hours where the trip says so': trip({}, { 'longest-meeting': 7 }),
  },
  reports: {
    'six hours and a half': {
      trip: trip({}),
      about,
      severity: 'warning',
      says: 'Plenary runs 6 h 30 without a break.',
      field: 'minutes',
      facts: { minutes: 390 },
      mends: [
        [
          'Split Plenary by a break of 30 min',
          'talks-part-2: (slot beijing 2011-01-10 12:30, minutes 180, kind plenary, title Plenary, continued, status confirmed, source estimate, tracks (principal), ours track, order a0)',
          'talks.minutes: 180',
        ],
      ],
    },
    'an idea as a note': { trip: trip({ status: 'idea' }), about, severity: 'note' },
  },
});
