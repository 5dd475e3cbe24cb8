import type { Journey } from '../../domain/records/journey';
import type { Meeting } from '../../domain/records/meeting';
import { aTrip, at, beijing } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { sidesUnequal } from './sides-unequal';

const trip = (meeting: Partial<Meeting>, limits: Journey['limits'] = {}) =>
  aTrip({
    journey: { limits },
    stops: { beijing },
    meetings: {
      talks: {
        slot: at('beijing', '2011-01-10', '09:30'),
        status: 'confirmed',
        plusOurs: 4,
        plusHost: 8,
        ...meeting,
      },
    },
  });

const about = [['talks']];

testRule(sidesUnequal, {
  allows: {
    'two more of one side': trip({ plusOurs: 6 }),
    'a number that is to be decided': trip({ plusHost: null }),
    'a cancelled one': trip({ status: 'cancelled' }),
    'what the trip takes for equal': trip({}, { 'sides-unequal-people': 4 }),
  },
  reports: {
    'four more of the host': {
      trip: trip({}),
      about,
      severity: 'note',
      mends: [['Come to Other with 1+8', 'talks.plusOurs: 8']],
    },
    'four more of ours': { trip: trip({ plusOurs: 12 }), about, severity: 'note' },
    'one more, where the trip wants them equal': {
      trip: trip({ plusOurs: 7 }, { 'sides-unequal-people': 0 }),
      about,
      severity: 'note',
      says: 'Other: ours 1+7, host 1+8.',
      field: 'plusOurs',
      facts: { plusOurs: 7, plusHost: 8 },
    },
  },
});
