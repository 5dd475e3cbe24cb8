import type { Meeting } from '../../domain/records/meeting';
import { aTrip, at, beijing } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { unequalSupport } from './unequal-support';

const trip = (talks: Partial<Meeting>) =>
  aTrip({
    stops: { beijing },
    people: { ours: {}, theirs: { side: 'host' } },
    meetings: {
      talks: {
        slot: at('beijing', '2011-01-10', '09:30'),
        status: 'confirmed',
        interpretation: 'consecutive',
        ...talks,
      },
    },
  });

const ours = { ours: { interpreter: true } } as const;
const theirs = { theirs: { interpreter: true } } as const;

testRule(unequalSupport, {
  allows: {
    'one interpreter of each side': trip({
      interpretationBy: 'host',
      participants: { ...ours, ...theirs },
    }),
    'one of the side that provides': trip({ interpretationBy: 'host', participants: theirs }),
    'none named yet': trip({ interpretationBy: 'us' }),
    'nobody said who provides': trip({ participants: ours }),
    'no need for one': trip({
      interpretation: 'none',
      interpretationBy: 'host',
      participants: ours,
    }),
    'a cancelled one': trip({ status: 'cancelled', interpretationBy: 'host', participants: ours }),
  },
  reports: {
    'ours alone where the host provides': {
      trip: trip({ interpretationBy: 'host', participants: ours }),
      about: [['talks']],
      severity: 'note',
      fixes: [['talks']],
    },
    'theirs alone where we provide': {
      trip: trip({ interpretationBy: 'us', participants: theirs }),
      about: [['talks']],
      severity: 'note',
      fixes: [['talks']],
    },
  },
});
