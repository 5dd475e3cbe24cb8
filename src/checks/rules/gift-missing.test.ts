import { noFacts } from '../../domain/facts/facts';
import type { Meeting } from '../../domain/records/meeting';
import { aTrip, at, beijing, type TripParts } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { giftMissing } from './gift-missing';

const bowl = (to: string | null = null) => ({ bowl: { order: 'a0', text: 'Bowl', to } });

const trip = (talks: Partial<Meeting>, dinner: Partial<Meeting> = {}, parts: TripParts = {}) => {
  const both = {
    status: 'confirmed',
    minutes: 60,
    participants: { liang: { host: true } },
  } as const;
  return aTrip({
    stops: { beijing },
    people: { liang: { side: 'host' }, xu: { side: 'host' } },
    ...parts,
    meetings: {
      ...parts.meetings,
      talks: { ...both, slot: at('beijing', '2011-01-10', '09:30'), ...talks },
      dinner: { ...both, slot: at('beijing', '2011-01-11', '18:30'), ...dinner },
    },
  });
};

const exchange = { giftExchange: true } as const;

testRule(giftMissing, {
  world: { now: Date.parse('2011-01-04T04:00:00Z'), facts: noFacts },
  allows: {
    'meetings without an exchange': trip({}),
    'a gift that is chosen': trip({ ...exchange, gifts: bowl() }),
    'an exchange that is further away': trip({
      ...exchange,
      slot: at('beijing', '2011-01-12', '09:30'),
    }),
    'an exchange that is past': trip({ ...exchange, slot: at('beijing', '2011-01-04', '09:30') }),
    'the same gift to two people': trip(
      { gifts: bowl('liang') },
      { gifts: bowl(), participants: { xu: { host: true } } },
    ),
    'the same gift at a meeting that is cancelled': trip(
      { gifts: bowl() },
      { gifts: bowl(), status: 'cancelled' },
    ),
    'a gift that somebody is choosing': trip(
      exchange,
      {},
      { tasks: { task: { text: 'Find a gift', meeting: 'talks' } } },
    ),
  },
  reports: {
    'an exchange without a gift': {
      trip: trip(exchange),
      about: [['talks', 'beijing']],
      severity: 'warning',
      says: 'Beijing: no gift chosen for Other.',
      field: 'gifts',
      facts: { missing: ['talks'], twice: [] },
      mends: [
        [
          'Add a task to choose the gift for Other',
          'other-talks: (text Choose the gift for Other, kind other, due 2011-01-07, meeting talks)',
        ],
      ],
    },
    'the same gift to one person twice': {
      trip: trip({ gifts: bowl() }, { gifts: bowl('liang') }),
      about: [['dinner', 'beijing']],
      severity: 'warning',
      says: 'Beijing: “Bowl” goes to Unnamed person twice.',
      mends: [['Take “Bowl” out of Other', 'dinner.gifts.bowl: removed']],
    },
    'all of a stop once': {
      trip: trip({ ...exchange, gifts: { empty: { order: 'a0', text: ' ', to: null } } }, exchange),
      about: [['talks', 'dinner', 'beijing']],
      severity: 'warning',
      says: 'Beijing: no gift chosen for Other (10 Jan 0930) and Other (11 Jan 1830).',
      mends: [
        [
          'Add tasks to choose the gift for Other (10 Jan 0930) and Other (11 Jan 1830)',
          'other-dinner: (text Choose the gift for Other, kind other, due 2011-01-08, meeting dinner)',
          'other-talks: (text Choose the gift for Other, kind other, due 2011-01-07, meeting talks)',
        ],
      ],
    },
    'both at a stop, with one fix for both': {
      trip: trip(
        { gifts: bowl() },
        { gifts: bowl('liang') },
        {
          meetings: {
            call: { ...exchange, slot: at('beijing', '2011-01-10', '15:00'), status: 'confirmed' },
          },
        },
      ),
      about: [['call', 'dinner', 'beijing']],
      severity: 'warning',
      mends: [
        [
          'Add a task to choose the gift for Other and take “Bowl” out of Other',
          'dinner.gifts.bowl: removed',
          'other-call: (text Choose the gift for Other, kind other, due 2011-01-07, meeting call)',
        ],
      ],
    },
    'an idea as a note': {
      trip: trip({ ...exchange, status: 'idea' }),
      about: [['talks', 'beijing']],
      severity: 'note',
    },
  },
});
