import { noFacts } from '../../domain/facts/facts';
import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import { aTrip, at, beijing, moment, tokyo } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { noBagCall } from './no-bag-call';

/** Leaves the hotel for the palace at 0905 of 12 January, and Beijing at 1500. */
const trip = (stop: Partial<Stop> = {}, meeting: Partial<Meeting> | null = null) =>
  aTrip({
    stops: { beijing: { ...beijing, ron: { '2011-01-11': 'hotel' }, ...stop }, tokyo },
    venues: { hotel: { kind: 'hotel' }, palace: {} },
    drives: [['hotel', 'palace', 25]],
    meetings: {
      call: { slot: at('beijing', '2011-01-12', '09:30'), minutes: 30, venue: 'palace' },
      ...(meeting ? { bags: { slot: at('beijing', '2011-01-12', '07:00'), ...meeting } } : {}),
    },
  });

const about = [['beijing']];

testRule(noBagCall, {
  world: { now: Date.parse('2011-01-05T12:00Z'), facts: noFacts },
  allows: {
    'a bag call of the stop': trip({ bagCalls: { '2011-01-12': '07:00' } }),
    'a line of the baggage track': trip({}, { tracks: { baggage: true } }),
    'a line that is called so': trip({}, { title: 'Bag call' }),
    'a day of departure without a hotel before': trip({ ron: {} }),
    'a departure of this afternoon': trip({
      wheelsDown: moment('2011-01-03'),
      wheelsUp: moment('2011-01-05', '19:00'),
      ron: { '2011-01-04': 'hotel' },
    }),
    'eight days to go': trip({
      wheelsUp: moment('2011-01-13'),
      ron: { '2011-01-12': 'hotel' },
    }),
  },
  reports: {
    'a day of departure without one': {
      trip: trip(),
      about,
      severity: 'warning',
      says: 'Beijing: no bag call on Wed 12 Jan, the day of departure.',
      field: 'bagCalls',
      facts: { date: '2011-01-12' },
      mends: [['Call the bags in Beijing at 0815', 'beijing.bagCalls.2011-01-12: 08:15']],
    },
    'one on the day before': {
      trip: trip({ bagCalls: { '2011-01-11': '22:00' } }),
      about,
      severity: 'warning',
    },
    'one that was cancelled': {
      trip: trip({}, { title: 'Bag call', status: 'cancelled' }),
      about,
      severity: 'warning',
    },
  },
});
