import type { TripParts } from '../../domain/testing/a-trip';
import { at } from '../../domain/testing/a-trip';
import { aCall } from '../testing/a-call';
import { testRule } from '../testing/test-rule';
import { noHoldRoom } from './no-hold-room';

/** From a breakfast that ends at 0845 it is 20 min to the talks at 0930. */
const early = (clock: string, parts: TripParts = {}) =>
  aCall(
    {},
    {
      ...parts,
      venues: { hotel: { stop: 'beijing', kind: 'hotel' }, ...parts.venues },
      drives: [['hotel', 'bayi', 20]],
      meetings: {
        breakfast: {
          status: 'confirmed',
          kind: 'meal',
          venue: 'hotel',
          slot: at('beijing', '2011-01-10', clock),
          minutes: 45,
        },
      },
    },
  );

testRule(noHoldRoom, {
  allows: {
    'a hold room': early('08:00', { venues: { bayi: { holdRoom: 'Reception room' } } }),
    'an arrival just in time': early('08:10'),
    'a hotel': early('08:00', { venues: { bayi: { kind: 'hotel' } } }),
    'more than ten days before': early('08:00', { journey: { asIf: '2010-12-30T02:00:00Z' } }),
    'an arrival of this morning': early('08:00', { journey: { asIf: '2011-01-10T02:00:00Z' } }),
    'one for which somebody asks': early('08:00', {
      tasks: { ask: { kind: 'place', venue: 'bayi' } },
    }),
    'an hour that the trip does not call early': early('08:00', {
      journey: { limits: { 'early-arrival': 20 } },
    }),
  },
  reports: {
    'an early arrival at a place without one': {
      trip: early('08:00'),
      about: [['bayi']],
      severity: 'note',
      says: 'Bayi Building: no hold room for an early arrival.',
      field: 'holdRoom',
      facts: { venues: ['bayi'] },
      mends: [
        [
          'Add a task to ask for a hold room at Bayi Building',
          'place-bayi: (text Ask for a hold room at Bayi Building, kind place, owner site, due 2011-01-08, venue bayi)',
        ],
      ],
    },
  },
});
