import type { Handout } from '../../domain/records/handout';
import { aTrip, type TripParts } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { staleCopy } from './stale-copy';

const versions = {
  third: { label: 'Draft 3', asOf: '2011-01-04T12:00:00Z' },
  fifth: { label: 'Draft 5', asOf: '2011-01-06T12:00:00Z' },
} as const;

const given = (handouts: Readonly<Record<string, Partial<Handout>>>, parts: TripParts = {}) =>
  aTrip({ journey: { marking: 'UNCLASSIFIED' }, versions, handouts, ...parts });

const early = {
  to: 'Embassy Tokyo',
  paper: 'Itinerary',
  version: 'third',
  at: '2011-01-04T13:00:00Z',
};
const late = { ...early, version: 'Draft 5', at: '2011-01-06T13:00:00Z' };

testRule(staleCopy, {
  allows: {
    'the current version in hand': given({ late }),
    'an older one that was followed by the current': given({ early, late }),
    'an older one while nothing newer is frozen': given(
      { early },
      { versions: { third: versions.third } },
    ),
    'an older one whose change sheet somebody sends': given(
      { early },
      { tasks: { sheet: { text: 'Send the change sheet to Tokyo' } } },
    ),
  },
  reports: {
    'an older version in hand': {
      trip: given({ early }),
      about: [['trip']],
      severity: 'note',
      says: 'Embassy Tokyo holds Draft 3; current is Draft 5.',
      facts: { current: 'fifth', stale: ['early'] },
      mends: [
        [
          'Add a task: send the change sheet to Draft 5',
          'change-sheet-fifth: (text Send the change sheet to Draft 5, kind other)',
        ],
      ],
    },
    'whatever order they were put down in': {
      trip: given({ late: { ...late, at: '2011-01-03T13:00:00Z' }, early }),
      about: [['trip']],
      severity: 'note',
    },
  },
});
