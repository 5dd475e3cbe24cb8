import type { Meeting } from '../../domain/records/meeting';
import { aTrip, at, beijing, moment } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { hardStartAfterFlight } from './hard-start-after-flight';

interface Told {
  readonly talks?: Partial<Meeting>;
  readonly zone?: string;
  readonly wheelsUp?: readonly [date: string, clock: string];
  readonly limits?: Readonly<Record<string, number>>;
}

/** Wheels down in Beijing on 9 January at 2000, after a night in the air from Washington. */
const trip = ({ talks, zone, wheelsUp, limits }: Told) =>
  aTrip({
    journey: { limits: limits ?? {} },
    stops: {
      home: {
        zone: zone ?? 'America/New_York',
        order: 'a0',
        wheelsUp: moment(...(wheelsUp ?? ['2011-01-08', '17:08'])),
      },
      beijing,
    },
    meetings: {
      talks: {
        slot: at('beijing', '2011-01-09', '22:00'),
        minutes: 30,
        kind: 'plenary',
        status: 'confirmed',
        ...talks,
      },
    },
  });

const about = [['talks', 'beijing']];

testRule(hardStartAfterFlight, {
  allows: {
    'a start three hours after wheels down': trip({
      talks: { slot: at('beijing', '2011-01-09', '23:00') },
    }),
    'what asks for nothing': trip({ talks: { kind: 'greet' } }),
    'a short leg of the same day and clock': trip({
      zone: 'Asia/Tokyo',
      wheelsUp: ['2011-01-09', '17:00'],
    }),
    'what others do': trip({ talks: { tracks: { advance: true } } }),
    'a meeting aboard': trip({ talks: { aboard: 'inbound' } }),
    'a cancelled one': trip({ talks: { status: 'cancelled' } }),
    'less rest where the trip says so': trip({ limits: { 'rest-after-flight': 2 } }),
  },
  reports: {
    'talks two hours after a night in the air': {
      trip: trip({}),
      about,
      severity: 'warning',
      says: 'Plenary (2200) starts 2 h after a leg of 13 h 52.',
      field: 'slot',
      facts: { minutes: 120 },
      mends: [['Start Plenary at 2300', 'talks.slot: beijing 2011-01-09 23:00']],
    },
    'talks after a leg of the day over several zones': {
      trip: trip({ zone: 'Australia/Sydney', wheelsUp: ['2011-01-09', '13:00'] }),
      about,
      severity: 'warning',
      says: 'Plenary (2200) starts 2 h after a leg of 10 h.',
    },
    'an idea as a note': { trip: trip({ talks: { status: 'idea' } }), about, severity: 'note' },
  },
});
