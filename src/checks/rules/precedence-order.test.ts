import type { Vehicle } from '../../domain/records/move';
import { aTrip, at, beijing, type TripParts } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { precedenceOrder } from './precedence-order';

type Seats = Vehicle['seats'];

const car = (order: string, seats: Seats): Vehicle => ({ order, label: 'Car', capacity: 4, seats });

const trip = (
  vehicles: Readonly<Record<string, Vehicle>>,
  manifest: Seats = {},
  parts: TripParts = {},
) =>
  aTrip({
    stops: { beijing: { ...beijing, inboundManifest: manifest } },
    people: {
      huntsman: { rank: 'Amb.', family: 'Huntsman', precedence: 3, level: 'deputy-minister' },
      schiffer: { family: 'Schiffer', precedence: 7, level: 'director' },
      security: { precedence: 17 },
      guest: { side: 'host', precedence: 1 },
      unranked: {},
    },
    meetings: { talks: { slot: at('beijing', '2011-01-10', '09:30'), status: 'confirmed' } },
    moves: { move: { leadsTo: { meeting: 'talks' }, vehicles } },
    ...parts,
  });

const wrong = { schiffer: 'a0', huntsman: 'a1' };

testRule(precedenceOrder, {
  allows: {
    'the order of precedence': trip({ one: car('a0', { huntsman: 'a0', schiffer: 'a1' }) }),
    'those who have no place in it': trip({ one: car('a0', { unranked: 'a0', huntsman: 'a1' }) }),
    'somebody of the other side': trip({ one: car('a0', { huntsman: 'a0', guest: 'a1' }) }),
    'a car of security in front': trip({
      one: car('a0', { security: 'a0' }),
      two: car('a1', { huntsman: 'a0' }),
    }),
    'cars to what is cancelled': trip(
      { one: car('a0', wrong) },
      {},
      { meetings: { talks: { status: 'cancelled' } } },
    ),
  },
  reports: {
    'seats of a car': {
      trip: trip({ one: car('a0', wrong) }),
      about: [['meeting talks']],
      severity: 'warning',
      says: 'Schiffer is before Amb. Huntsman in Car, against precedence.',
      facts: { order: ['schiffer', 'huntsman'] },
      mends: [
        [
          'Put Car in order of precedence',
          'move.vehicles.one: (order a0, label Car, capacity 4, seats (schiffer a1, huntsman a0))',
        ],
      ],
    },
    'those on board': {
      trip: trip({}, wrong),
      about: [['beijing']],
      severity: 'warning',
      says: 'Schiffer is before Amb. Huntsman in the list of those on board to Beijing, against precedence.',
      mends: [
        [
          'Put the list of those on board to Beijing in order of precedence',
          'beijing.inboundManifest.huntsman: a0',
          'beijing.inboundManifest.schiffer: a1',
        ],
      ],
    },
    'cars one behind the other': {
      trip: trip({ one: car('a0', { schiffer: 'a0' }), two: car('a1', { huntsman: 'a0' }) }),
      about: [['meeting talks']],
      severity: 'warning',
      says: 'Schiffer is before Amb. Huntsman in the order of the cars, against precedence.',
      mends: [
        [
          'Put the order of the cars in order of precedence',
          'move.vehicles.one: (order a1, label Car, capacity 4, seats (schiffer a0))',
          'move.vehicles.two: (order a0, label Car, capacity 4, seats (huntsman a0))',
        ],
      ],
    },
  },
});
