import type { Drive } from '../../domain/records/drive';
import type { Meeting } from '../../domain/records/meeting';
import type { Move } from '../../domain/records/move';
import { aTrip, at, beijing } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { implausibleTravel } from './implausible-travel';

interface Told {
  readonly drive?: Partial<Drive>;
  readonly move?: Partial<Move>;
  readonly visit?: Partial<Meeting>;
  /** Degrees north of the hotel. */
  readonly north?: number;
}

/** The wall is some 73 km by road from the hotel: 55 km in the straight line. */
const trip = ({ drive, move, visit, north }: Told) => {
  const hotel = { latitude: 39.92, longitude: 116.46 };
  return aTrip({
    stops: { beijing },
    venues: {
      hotel: { name: 'Hotel', kind: 'hotel', coordinates: hotel },
      wall: {
        name: 'Mutianyu',
        coordinates: { ...hotel, latitude: hotel.latitude + (north ?? 0.5) },
      },
    },
    drives: [['hotel', 'wall', { minutes: 40, ...drive }]],
    meetings: {
      talks: {
        slot: at('beijing', '2011-01-11', '08:00'),
        minutes: 60,
        status: 'confirmed',
        venue: 'hotel',
      },
      visit: {
        slot: at('beijing', '2011-01-11', '12:00'),
        minutes: 60,
        status: 'confirmed',
        venue: 'wall',
        ...visit,
      },
    },
    moves: move ? { move: { leadsTo: { meeting: 'visit' }, ...move } } : {},
  });
};

const about = [['meeting visit', 'hotel', 'wall']];

testRule(implausibleTravel, {
  allows: {
    'a hundred kilometres an hour outside': trip({ drive: { minutes: 44 } }),
    'eighty in a city': trip({ drive: { minutes: 11 }, north: 0.1 }),
    'what the advance has driven': trip({ drive: { source: 'advance' } }),
    'what the host has said': trip({ drive: { source: 'host' } }),
    'a helicopter': trip({ drive: { mode: 'helicopter' } }),
    'places side by side': trip({ drive: { minutes: 0 }, north: 0.005 }),
    'a cancelled one': trip({ visit: { status: 'cancelled' } }),
  },
  reports: {
    'more than a hundred kilometres an hour': {
      trip: trip({}),
      about,
      severity: 'warning',
      says: 'Hotel to Mutianyu, some 72 km by road in 40 min: 108 km/h.',
      field: 'minutes',
      facts: { minutes: 40, kilometres: 72 },
      mends: [['Allow 75 min from Hotel to Mutianyu', 'hotel~wall.minutes: 75']],
    },
    'more than eighty in a city': {
      trip: trip({ drive: { minutes: 10 }, north: 0.1 }),
      about,
      severity: 'warning',
    },
    'a movement of its own minutes': {
      trip: trip({ drive: { minutes: 75 }, move: { minutes: 40 } }),
      about,
      severity: 'warning',
      fixes: [['move']],
    },
    'no time at all': { trip: trip({ drive: { minutes: 0 } }), about, severity: 'warning' },
    'an idea as a note': { trip: trip({ visit: { status: 'idea' } }), about, severity: 'note' },
  },
});
