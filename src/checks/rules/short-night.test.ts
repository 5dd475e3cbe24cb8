import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import type { Trip } from '../../domain/records/tables';
import { aTrip, at, beijing, moment } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { shortNight } from './short-night';

interface Told {
  readonly banquet?: Partial<Meeting>;
  readonly prep?: Partial<Meeting>;
  readonly stop?: Partial<Stop>;
  readonly limits?: Readonly<Record<string, number>>;
}

/** A banquet until 2300, and a prep session at 0730: just seven hours of sleep. */
const trip = ({ banquet, prep, stop, limits }: Told) =>
  aTrip({
    journey: { limits: limits ?? {} },
    stops: { beijing: { ...beijing, ...stop } },
    meetings: {
      banquet: {
        slot: at('beijing', '2011-01-10', '21:00'),
        minutes: 120,
        kind: 'banquet',
        status: 'confirmed',
        ...banquet,
      },
      prep: {
        slot: at('beijing', '2011-01-11', '07:30'),
        minutes: 30,
        kind: 'briefing',
        status: 'confirmed',
        ...prep,
      },
    },
  });

const prepAt = (clock: string): Partial<Meeting> => ({ slot: at('beijing', '2011-01-11', clock) });
/** Another short night, from a reception until midnight to a call at 0600. */
const withCall = (of: Trip): Trip => {
  const { meetings } = aTrip({
    meetings: {
      reception: {
        slot: at('beijing', '2011-01-11', '22:00'),
        minutes: 119,
        kind: 'banquet',
        status: 'confirmed',
      },
      call: {
        slot: at('beijing', '2011-01-12', '06:00'),
        minutes: 30,
        kind: 'courtesy',
        status: 'confirmed',
      },
    },
  });
  return { ...of, meetings: { ...of.meetings, ...meetings } };
};

const bagCalls = { '2011-01-11': '06:00' } as const;

testRule(shortNight, {
  allows: {
    'a night of seven hours': trip({}),
    'a bag call after a long night': trip({ stop: { bagCalls: { '2011-01-11': '07:30' } } }),
    'a night with an open end': trip({ prep: { slot: at('beijing', '2011-01-11') } }),
    'down time in the evening': trip({ banquet: { kind: 'down', minutes: 180 } }),
    'what others do': trip({ prep: { ...prepAt('06:00'), tracks: { advance: true } } }),
    'a cancelled one': trip({ prep: { ...prepAt('06:00'), status: 'cancelled' } }),
    'a night in the air': trip({
      stop: { wheelsUp: moment('2011-01-11', '02:00') },
      prep: { status: 'cancelled' },
    }),
    'less sleep where the trip says so': trip({
      prep: prepAt('06:30'),
      limits: { 'shortest-night': 6 },
    }),
  },
  reports: {
    'a first start an hour too early': {
      trip: trip({ prep: prepAt('06:30') }),
      about: [['prep', 'banquet']],
      severity: 'warning',
      says: '6 h of sleep in the night of 10 Jan, between Banquet (until 2300) and Briefing (0630); 7 h is the least.',
      field: 'slot',
      facts: { minutes: 360 },
      mends: [
        ['Start Briefing at 0730', 'prep.slot: beijing 2011-01-11 07:30'],
        ['End Banquet at 2200', 'banquet.minutes: 60'],
      ],
    },
    'two nights, the shorter first': {
      trip: withCall(trip({ prep: prepAt('07:00') })),
      about: [
        ['call', 'reception'],
        ['prep', 'banquet'],
      ],
      severity: 'warning',
      mends: [['Start Courtesy call at 0829', 'call.slot: beijing 2011-01-12 08:29']],
    },
    'a bag call in the night': {
      trip: trip({ stop: { bagCalls } }),
      about: [['beijing', 'banquet']],
      severity: 'warning',
      says: '5 h 30 of sleep in the night of 10 Jan, between Banquet (until 2300) and the bag call (0600); 7 h is the least.',
      mends: [
        ['Call the bags at 0730', 'beijing.bagCalls.2011-01-11: 07:30'],
        ['End Banquet at 2130', 'banquet.minutes: 30'],
      ],
    },
    'wheels up early in the morning': {
      trip: trip({
        stop: { wheelsUp: moment('2011-01-11', '06:00') },
        prep: { status: 'cancelled' },
      }),
      about: [['beijing', 'banquet']],
      severity: 'warning',
      says: '5 h 30 of sleep in the night of 10 Jan, between Banquet (until 2300) and wheels up (0600); 7 h is the least.',
      fixes: [['banquet']],
    },
    'a late arrival': {
      trip: trip({
        stop: { wheelsDown: moment('2011-01-10', '23:45') },
        banquet: { status: 'cancelled' },
      }),
      about: [['prep', 'beijing']],
      severity: 'warning',
      fixes: [['prep']],
    },
    'a dinner past midnight': {
      trip: trip({ banquet: { slot: at('beijing', '2011-01-10', '22:30') } }),
      about: [['prep', 'banquet']],
      severity: 'warning',
    },
    'an idea as a note': {
      trip: trip({ prep: { ...prepAt('06:00'), status: 'idea' } }),
      about: [['prep', 'banquet']],
      severity: 'note',
    },
    'more sleep where the trip asks for it': {
      trip: trip({ limits: { 'shortest-night': 8 } }),
      about: [['prep', 'banquet']],
      severity: 'warning',
    },
  },
});
