import type { Meeting } from '../../domain/records/meeting';
import type { TripParts } from '../../domain/testing/a-trip';
import { aTrip, at, beijing, tokyo } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { noTravelTime } from './no-travel-time';

const meeting = (clock: string, venue: string | null): Partial<Meeting> => ({
  slot: at('beijing', '2011-01-10', clock),
  minutes: 30,
  status: 'confirmed',
  venue,
});

const trip = (meetings: TripParts['meetings'], drives: TripParts['drives'] = []) =>
  aTrip({
    stops: { beijing, tokyo },
    venues: {
      foreign: { name: 'MOFA', coordinates: { latitude: 39.921, longitude: 116.433 } },
      defense: { name: 'Bayi Building', coordinates: { latitude: 39.907, longitude: 116.327 } },
      elsewhere: { name: 'Guesthouse' },
    },
    meetings: meetings ?? {},
    drives,
  });

const both = { one: meeting('09:00', 'foreign'), two: meeting('11:00', 'defense') };

testRule(noTravelTime, {
  allows: {
    'a way that is known': trip(both, [['defense', 'foreign', 30]]),
    'meetings that touch at one place': trip({
      one: meeting('09:00', 'foreign'),
      two: meeting('09:30', 'foreign'),
    }),
    'a place that is to be decided': trip({
      one: meeting('09:00', 'foreign'),
      two: meeting('11:00', null),
    }),
    'a meeting in another zone': trip({
      ...both,
      two: { ...both.two, slot: at('tokyo', '2011-01-10', '11:00') },
    }),
    'another person on another track': trip({
      ...both,
      two: { ...both.two, tracks: { deputy: true } },
    }),
    'a cancelled one': trip({ ...both, two: { ...both.two, status: 'cancelled' } }),
  },
  reports: {
    'a way that nobody knows, and fills it in by its distance': {
      trip: trip(both),
      about: [['meeting two', 'beijing']],
      severity: 'warning',
      says: 'No travel time from MOFA to Bayi Building.',
      field: 'minutes',
      facts: { ways: ['defense~foreign'] },
      mends: [
        [
          'Add an estimate of 30 min from the distance',
          'defense~foreign: (from defense, to foreign, minutes 30, source estimate, mode motorcade)',
        ],
      ],
    },
    'a way that is needed twice once': {
      trip: trip({ ...both, three: meeting('15:00', 'foreign') }),
      about: [['meeting two', 'meeting three', 'beijing']],
      severity: 'warning',
      fixes: [['defense~foreign']],
    },
    'all ways of a stop once, and guesses none alone': {
      trip: trip({ ...both, three: meeting('15:00', 'elsewhere') }),
      about: [['meeting two', 'meeting three', 'beijing']],
      severity: 'warning',
      says: 'No travel time for 2 ways in Beijing: MOFA – Bayi Building; Bayi Building – Guesthouse.',
      fixes: [],
    },
    'a way that leads to an idea as a note': {
      trip: trip({ ...both, two: { ...both.two, status: 'idea' } }),
      about: [['meeting two', 'beijing']],
      severity: 'note',
    },
  },
});
