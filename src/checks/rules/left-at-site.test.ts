import type { Meeting } from '../../domain/records/meeting';
import type { Move } from '../../domain/records/move';
import { aTrip, at, beijing } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { leftAtSite } from './left-at-site';

const van = (capacity: number | null, ...people: readonly string[]) => ({
  van: {
    order: 'a0',
    label: 'Van',
    capacity,
    seats: Object.fromEntries(people.map((id, index) => [id, `a${index}`])),
  },
});

interface Told {
  readonly visit?: Partial<Meeting>;
  readonly there?: Partial<Move>;
  readonly back?: Partial<Move>;
  readonly other?: Partial<Move>;
}

/** Two in a van to the wall, of whom one is in the van from there. */
const trip = ({ visit, there, back, other }: Told) =>
  aTrip({
    journey: { principal: 'secretary' },
    stops: { beijing },
    people: { secretary: {}, lin: { family: 'Lin', tracks: { press: true } }, wu: {} },
    venues: { hotel: {}, wall: {} },
    drives: [['hotel', 'wall', 75]],
    meetings: {
      visit: {
        slot: at('beijing', '2011-01-11', '10:00'),
        minutes: 60,
        status: 'confirmed',
        venue: 'wall',
        ...visit,
      },
      lunch: {
        slot: at('beijing', '2011-01-11', '13:00'),
        minutes: 60,
        status: 'confirmed',
        venue: 'hotel',
      },
    },
    moves: {
      there: {
        leadsTo: { meeting: 'visit' },
        from: 'hotel',
        vehicles: van(4, 'lin', 'wu'),
        ...there,
      },
      back: { leadsTo: { meeting: 'lunch' }, vehicles: van(4, 'wu'), ...back },
      ...(other
        ? { other: { leadsTo: { meeting: 'lunch' }, tracks: { press: true }, ...other } }
        : {}),
    },
  });

const about = [['meeting lunch', 'visit', 'lin']];

testRule(leftAtSite, {
  allows: {
    'a seat for each': trip({ back: { vehicles: van(4, 'lin', 'wu') } }),
    'no seat list back': trip({ back: { vehicles: van(4) } }),
    'no seat list there': trip({ there: { vehicles: {} } }),
    'a seat in another van': trip({ other: { vehicles: van(4, 'lin') } }),
    'a van of their own without a list': trip({ other: { vehicles: van(4) } }),
    'a cancelled visit': trip({ visit: { status: 'cancelled' } }),
  },
  reports: {
    'one without a seat back': {
      trip: trip({}),
      about,
      severity: 'warning',
      says: 'Lin has no seat back after Other.',
      field: 'vehicles',
      facts: { people: ['lin'] },
      mends: [
        [
          'Seat Lin in Van',
          'back.vehicles.van: (order a0, label Van, capacity 4, seats (wu a0, lin a1))',
        ],
      ],
    },
    'one for whom there is no room': {
      trip: trip({ back: { vehicles: van(1, 'wu') } }),
      about,
      severity: 'warning',
      fixes: [],
    },
    'an idea as a note': { trip: trip({ visit: { status: 'idea' } }), about, severity: 'note' },
  },
});
