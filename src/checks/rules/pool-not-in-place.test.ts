import type { Meeting } from '../../domain/records/meeting';
import type { Move } from '../../domain/records/move';
import { aTrip, at, beijing, type TripParts } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { poolNotInPlace } from './pool-not-in-place';

/** Prep at the hotel until 0850; the party is at the talks at 0920, which start at 0930. */
const trip = (talks: Partial<Meeting>, van?: Partial<Move>, parts: TripParts = {}) =>
  aTrip({
    stops: { beijing },
    venues: { hotel: {}, bayi: {} },
    drives: [['hotel', 'bayi', 25]],
    ...parts,
    meetings: {
      prep: { slot: at('beijing', '2011-01-10', '08:30'), minutes: 20, venue: 'hotel' },
      talks: {
        slot: at('beijing', '2011-01-10', '09:30'),
        minutes: 60,
        status: 'confirmed',
        venue: 'bayi',
        coverage: 'spray-top',
        ...talks,
      },
    },
    moves: van
      ? { van: { leadsTo: { meeting: 'talks' }, from: 'hotel', tracks: { press: true }, ...van } }
      : {},
  });

const about = [['talks']];

testRule(poolNotInPlace, {
  allows: {
    'a pool ten minutes before the principal': trip({ poolInPlace: '09:10' }),
    'no times of the pool': trip({}),
    'a van ten minutes before the principal': trip({}, { departs: '08:45' }),
    'a closed meeting': trip({ poolInPlace: '09:25', coverage: 'closed' }),
    'a cancelled one': trip({ poolInPlace: '09:25', status: 'cancelled' }),
    'what the trip takes for enough': trip({ poolInPlace: '09:15' }, undefined, {
      journey: { limits: { 'pool-minutes': 5 } },
    }),
  },
  reports: {
    'a pool that stands there after the principal comes': {
      trip: trip({ poolInPlace: '09:25' }),
      about,
      severity: 'warning',
      says: 'The pool is at Other at 0925, 5 min after the principal (0920).',
      field: 'poolInPlace',
      facts: { early: -5 },
      mends: [['Have the pool at Other at 0910', 'talks.poolInPlace: 09:10']],
    },
    'a van that comes with the limousine': {
      trip: trip({}, { departs: '08:55' }),
      about,
      severity: 'warning',
      says: 'The pool is at Other at 0920, 0 min before the principal (0920).',
      mends: [['Have the pool at Other at 0910, leaving at 0845', 'van.departs: 08:45']],
    },
    'a van that comes after what is said of the pool': {
      trip: trip({ poolInPlace: '09:12' }, { departs: '09:00' }),
      about,
      severity: 'warning',
      fixes: [['talks', 'van']],
    },
    'a van in time for a pool that is told too late': {
      trip: trip({ poolInPlace: '09:15' }, { departs: '08:40' }),
      about,
      severity: 'warning',
      mends: [['Have the pool at Other at 0910', 'talks.poolInPlace: 09:10']],
    },
    'a van too late for a pool that is told in time': {
      trip: trip({ poolInPlace: '09:05' }, { departs: '08:55' }),
      about,
      severity: 'warning',
      mends: [['Have the pool at Other at 0910, leaving at 0845', 'van.departs: 08:45']],
    },
    'an idea as a note': {
      trip: trip({ poolInPlace: '09:25', status: 'idea' }),
      about,
      severity: 'note',
    },
  },
});
