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
  readonly limits?: Readonly<Record<string, number>>;
  readonly place?: null;
  /** Degrees north of the hotel. */
  readonly north?: number;
}

/** The wall is some 73 km by road from the hotel: 55 km in the straight line. */
const trip = ({ drive, move, visit, limits, place, north }: Told) => {
  const hotel = { latitude: 39.92, longitude: 116.46 };
  return aTrip({
    journey: { limits: limits ?? {} },
    stops: { beijing },
    venues: {
      hotel: { name: 'Hotel', kind: 'hotel', coordinates: hotel },
      wall: {
        name: 'Mutianyu',
        coordinates:
          place === null ? null : { ...hotel, latitude: hotel.latitude + (north ?? 0.5) },
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
    'a hundred in a city, where the trip allows it': trip({
      drive: { minutes: 9 },
      north: 0.1,
      limits: { 'fastest-in-city': 100 },
    }),
    'more than a hundred outside, where the trip allows it': trip({
      limits: { 'fastest-outside': 120 },
    }),
    'a hundred just outside a city': trip({ drive: { minutes: 24 }, north: 0.27 + 0.001 }),
    'places a little less than a kilometre apart': trip({
      drive: { minutes: 0 },
      north: 0.00898,
    }),
    'a place that is not on the map': trip({ place: null }),
    'on foot': trip({ drive: { mode: 'walk' } }),
    'minutes of its own from the host': trip({ move: { minutes: 40, source: 'host' } }),
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
    'no time at all': {
      trip: trip({ drive: { minutes: 0 } }),
      about,
      severity: 'warning',
      says: 'Hotel to Mutianyu, some 72 km by road in 0 min.',
      facts: { minutes: 0, kilometres: 72 },
    },
    'a hundred in what is still a city': {
      trip: trip({ drive: { minutes: 24 }, north: 0.269 }),
      about,
      severity: 'warning',
      says: 'Hotel to Mutianyu, some 39 km by road in 24 min: 97 km/h.',
    },
    'places a little more than a kilometre apart': {
      trip: trip({ drive: { minutes: 0 }, north: 0.00902 }),
      about,
      severity: 'warning',
    },
    'what is only illustrative': {
      trip: trip({ drive: { source: 'illustrative' } }),
      about,
      severity: 'warning',
    },
    'a pencilled one as a warning': {
      trip: trip({ visit: { status: 'pencilled' } }),
      about,
      severity: 'warning',
    },
    'an idea as a note': { trip: trip({ visit: { status: 'idea' } }), about, severity: 'note' },
  },
});
