import type { Meeting } from '../../domain/records/meeting';
import { aTrip, at, beijing } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { anchorTight } from './anchor-tight';

/** Talks until 1000, and 15 + 10 min on the way to the call at 1030: five to spare. */
const trip = (talks: Partial<Meeting>, call: Partial<Meeting> = {}) =>
  aTrip({
    stops: { beijing },
    venues: { bayi: {}, hall: {} },
    drives: [['bayi', 'hall', 15]],
    meetings: {
      talks: {
        slot: at('beijing', '2011-01-10', '09:00'),
        minutes: 60,
        status: 'confirmed',
        venue: 'bayi',
        ...talks,
      },
      call: {
        slot: at('beijing', '2011-01-10', '10:30'),
        minutes: 45,
        status: 'confirmed',
        venue: 'hall',
        anchor: true,
        ...call,
      },
    },
  });

const about = [['call', 'talks']];

testRule(anchorTight, {
  allows: {
    'ten minutes to spare': trip({ minutes: 55 }),
    'what is no anchor': trip({}, { anchor: false }),
    'what does not fit at all, which is worse': trip({ minutes: 70 }),
    'a hold, which gives way': trip({ kind: 'hold' }),
    'a way that nobody knows': trip({}, { venue: null }),
    'a cancelled one': trip({ status: 'cancelled' }),
  },
  reports: {
    'five minutes to spare': {
      trip: trip({}),
      about,
      severity: 'warning',
      says: '5 min to spare before Other (1030), which is an anchor.',
      field: 'slot',
      facts: { slack: 5 },
      mends: [['End Other at 0955', 'talks.minutes: 55']],
    },
    'none before an anchor at the same place': {
      trip: trip({ minutes: 90 }, { venue: 'bayi' }),
      about,
      severity: 'warning',
      fixes: [['talks']],
    },
    'an idea as a note': { trip: trip({ status: 'idea' }), about, severity: 'note' },
  },
});
