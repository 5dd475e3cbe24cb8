import { aTrip } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { noMarking } from './no-marking';

const trip = (marking: string, hasLeft: boolean) =>
  aTrip({
    journey: { marking },
    handouts: hasLeft ? { post: { paper: 'Itinerary', to: 'Embassy Tokyo' } } : {},
  });

testRule(noMarking, {
  allows: {
    'a marking': trip('UNCLASSIFIED', true),
    'a trip of which nothing has left the house': trip('', false),
  },
  reports: {
    'a paper without one': {
      trip: trip(' ', true),
      about: [['trip']],
      severity: 'error',
      says: 'A paper of this trip has left the house without a marking.',
      field: 'marking',
      facts: {},
    },
  },
});
