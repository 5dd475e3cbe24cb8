import type { Meeting } from '../../domain/records/meeting';
import { aTrip, at, beijing } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { guestSpeaksFirst } from './guest-speaks-first';

const trip = (meeting: Partial<Meeting>) =>
  aTrip({
    stops: { beijing },
    people: { liang: { side: 'host', rank: 'Gen.', family: 'Liang' }, huntsman: {} },
    meetings: {
      talks: {
        slot: at('beijing', '2011-01-10', '09:30'),
        status: 'confirmed',
        participants: { liang: { host: true } },
        speaksFirst: 'guest',
        ...meeting,
      },
    },
  });

const about = [['talks']];

testRule(guestSpeaksFirst, {
  allows: {
    'the host who opens': trip({ speaksFirst: 'host' }),
    'what is to be decided': trip({ speaksFirst: null }),
    'a meeting that we host': trip({ participants: { huntsman: { host: true } } }),
    'what the host said': trip({ source: 'host' }),
    'a cancelled one': trip({ status: 'cancelled' }),
  },
  reports: {
    'the guest who opens at the host’s': {
      trip: trip({}),
      about,
      severity: 'note',
      says: 'The guest speaks first at Other, where Gen. Liang is host.',
      field: 'speaksFirst',
      facts: { hosts: ['liang'] },
      mends: [['Let the host speak first at Other', 'talks.speaksFirst: host']],
    },
    'an idea, too': { trip: trip({ status: 'idea' }), about, severity: 'note' },
  },
});
