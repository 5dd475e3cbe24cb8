import type { Meeting } from '../../domain/records/meeting';
import type { Task } from '../../domain/records/task';
import { aTrip, at, beijing } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { coverageNotReciprocal } from './coverage-not-reciprocal';

const trip = (meeting: Partial<Meeting>, tasks: Readonly<Record<string, Partial<Task>>> = {}) =>
  aTrip({
    stops: { beijing },
    tasks,
    meetings: {
      talks: {
        slot: at('beijing', '2011-01-10', '09:30'),
        status: 'confirmed',
        coverage: 'spray-top',
        hostCoverage: 'closed',
        ...meeting,
      },
    },
  });

const about = [['talks']];
const asked = 'press-talks';

testRule(coverageNotReciprocal, {
  allows: {
    'both in the room, each in its way': trip({ hostCoverage: 'stills' }),
    'both outside': trip({ coverage: 'closed' }),
    'what is to be decided of the host’s': trip({ hostCoverage: null }),
    'what is to be decided of ours': trip({ coverage: null }),
    'a cancelled one': trip({ status: 'cancelled' }),
    'what is being talked about': trip(
      {},
      { [asked]: { text: 'Agree on the press', meeting: 'talks' } },
    ),
  },
  reports: {
    'ours alone in the room': {
      trip: trip({}),
      about,
      severity: 'note',
      mends: [
        [
          'Add a task: agree with the host on the press of both sides at Other',
          'press-talks: (text Agree with the host on the press of both sides at Other, kind other, due 2011-01-07, meeting talks)',
        ],
      ],
    },
    'the host’s alone in the room': {
      trip: trip({ coverage: 'closed', hostCoverage: 'open' }),
      about,
      severity: 'note',
      says: 'The host’s press is at Other (open), ours is not.',
      field: 'hostCoverage',
      facts: { coverage: 'closed', hostCoverage: 'open' },
    },
  },
});
