import type { Meeting } from '../../domain/records/meeting';
import { aTrip, at, beijing, type TripParts } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { unequalSupport } from './unequal-support';

const trip = (talks: Partial<Meeting>, tasks: TripParts['tasks'] = {}) =>
  aTrip({
    stops: { beijing },
    people: { ours: {}, theirs: { side: 'host' } },
    tasks,
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
    'a task about the interpreters': trip(
      { interpretationBy: 'host', participants: ours },
      { one: { text: 'Ask how many interpreters come', meeting: 'talks' } },
    ),
    'a cancelled one': trip({ status: 'cancelled', interpretationBy: 'host', participants: ours }),
  },
  reports: {
    'ours alone where the host provides': {
      trip: trip({ interpretationBy: 'host', participants: ours }),
      about: [['talks']],
      severity: 'note',
      says: 'Other: the host provides the interpreter, and only ours is named.',
      field: 'interpretationBy',
      facts: { provider: 'host' },
      mends: [
        [
          'Add a task: agree with the host on the interpreters for Other',
          'interpreters-talks: (text Agree with the host on the interpreters for Other, kind other, meeting talks)',
        ],
        ['Let us provide the interpreter for Other', 'talks.interpretationBy: us'],
      ],
    },
    'theirs alone where we provide': {
      trip: trip({ interpretationBy: 'us', participants: theirs }),
      about: [['talks']],
      severity: 'note',
      says: 'Other: we provide the interpreter, and only the host’s is named.',
      mends: [
        [
          'Add a task: agree with the host on the interpreters for Other',
          'interpreters-talks: (text Agree with the host on the interpreters for Other, kind other, meeting talks)',
        ],
        ['Let the host provide the interpreter for Other', 'talks.interpretationBy: host'],
      ],
    },
  },
});
