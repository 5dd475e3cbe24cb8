import type { Meeting } from '../../domain/records/meeting';
import { aTrip, at, beijing } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { sequenceOverruns } from './sequence-overruns';

const step = (order: string, minutes: number | null) => ({
  order,
  minutes,
  actor: '',
  text: 'Talk',
});

const trip = (talks: Partial<Meeting>) =>
  aTrip({
    stops: { beijing },
    meetings: {
      talks: {
        slot: at('beijing', '2011-01-10', '09:00'),
        minutes: 45,
        status: 'confirmed',
        sequence: { one: step('a0', 20), two: step('a1', 32) },
        ...talks,
      },
    },
  });

const about = [['talks']];

testRule(sequenceOverruns, {
  allows: {
    'steps that just fit': trip({ minutes: 52 }),
    'a length that nobody knows': trip({ minutes: null }),
    'steps to be decided': trip({ sequence: { one: step('a0', 45), two: step('a1', null) } }),
    'a cancelled one': trip({ status: 'cancelled' }),
  },
  reports: {
    'seven minutes more than there are': {
      trip: trip({}),
      about,
      severity: 'warning',
      says: 'The steps of Other take 52 min of 45.',
      field: 'sequence',
      facts: { minutes: 52, of: 45 },
      mends: [
        [
          'Shorten the steps of Other to 45 min',
          'talks.sequence.one: (order a0, minutes 17, text Talk)',
          'talks.sequence.two: (order a1, minutes 27, text Talk)',
        ],
        ['Give Other 52 min', 'talks.minutes: 52'],
      ],
    },
    'steps of no time at all': {
      trip: trip({ minutes: 0 }),
      about,
      severity: 'warning',
      fixes: [['talks']],
    },
    'an idea as a note': { trip: trip({ status: 'idea' }), about, severity: 'note' },
  },
});
