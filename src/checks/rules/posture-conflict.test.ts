import type { Meeting } from '../../domain/records/meeting';
import { aTrip, at, beijing, tokyo } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { postureConflict } from './posture-conflict';

const trip = (xu: Partial<Meeting>, liang: Partial<Meeting> = {}) =>
  aTrip({
    stops: { beijing, tokyo },
    topics: { iran: { title: 'Iran' } },
    options: { question: {} },
    meetings: {
      liang: {
        slot: at('beijing', '2011-01-10', '09:30'),
        status: 'confirmed',
        topics: { iran: { posture: 'raise', order: 'a0' } },
        ...liang,
      },
      xu: {
        slot: at('beijing', '2011-01-11', '18:30'),
        status: 'confirmed',
        topics: { iran: { posture: 'do-not-raise', order: 'a0' } },
        ...xu,
      },
    },
  });

testRule(postureConflict, {
  allows: {
    'one posture': trip({ topics: { iran: { posture: 'raise', order: 'a0' } } }),
    'what is only taken up if raised': trip({
      topics: { iran: { posture: 'if-raised', order: 'a0' } },
    }),
    'another city': trip({ slot: at('tokyo', '2011-01-13', '18:30') }),
    'a cancelled one': trip({ status: 'cancelled' }),
    'two choices of which one takes place': trip(
      { option: { group: 'question', choice: 'A' } },
      { option: { group: 'question', choice: 'B' } },
    ),
  },
  reports: {
    'what is raised with one and not to be raised with another': {
      trip: trip({}),
      about: [['xu', 'liang', 'iran']],
      severity: 'note',
      says: 'Iran: raise at Other, do not raise at Other.',
      field: 'topics',
      facts: { topics: ['iran'], meetings: ['xu', 'liang'] },
      mends: [
        ['Do not raise Iran at any of them', 'liang.topics.iran: (posture do-not-raise, order a0)'],
        ['Raise Iran at all of them', 'xu.topics.iran: (posture raise, order a0)'],
      ],
    },
  },
});
