import type { Meeting } from '../../domain/records/meeting';
import type { Move } from '../../domain/records/move';
import { aTrip, at, beijing } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { supportLate } from './support-late';

interface Told {
  readonly talks?: Partial<Meeting>;
  readonly prep?: Partial<Meeting>;
  readonly cars?: Partial<Move>;
  readonly van?: Partial<Move>;
}

const seats = (person: string) => ({
  one: { order: 'a0', label: 'Van', capacity: 4, seats: { [person]: 'a0' } },
});

/** Talks at 1000, where the principal's cars arrive at 0930. */
const trip = ({ talks, prep, cars, van }: Told) =>
  aTrip({
    journey: { principal: 'secretary' },
    stops: { beijing },
    people: {
      secretary: {},
      yi: { family: 'Yi', function: 'Interpreter' },
      chen: { family: 'Chen', function: 'Notetaker' },
    },
    venues: { hotel: {}, bayi: {}, embassy: {} },
    drives: [
      ['hotel', 'bayi', 25],
      ['embassy', 'bayi', 15],
    ],
    meetings: {
      talks: {
        slot: at('beijing', '2011-01-10', '10:00'),
        minutes: 60,
        status: 'confirmed',
        venue: 'bayi',
        participants: { yi: { interpreter: true } },
        ...talks,
      },
      ...(prep
        ? {
            prep: {
              slot: at('beijing', '2011-01-10', '08:30'),
              minutes: 45,
              status: 'confirmed',
              venue: 'embassy',
              tracks: { deputy: true },
              participants: { yi: {} },
              ...prep,
            },
          }
        : {}),
    },
    moves: {
      cars: { leadsTo: { meeting: 'talks' }, from: 'hotel', departs: '09:05', ...cars },
      ...(van
        ? {
            van: {
              leadsTo: { meeting: 'talks' },
              from: 'hotel',
              departs: '09:15',
              tracks: { press: true },
              vehicles: seats('yi'),
              ...van,
            },
          }
        : {}),
    },
  });

testRule(supportLate, {
  allows: {
    'nobody who comes apart': trip({}),
    'a van that is there before': trip({ van: { departs: '09:00' } }),
    'a van with somebody else in it': trip({ van: { vehicles: seats('chen') } }),
    'a seat in the principal’s cars': trip({ cars: { vehicles: seats('yi') } }),
    'a prep that ends in time': trip({ prep: { minutes: 30 } }),
    'a prep with the principal': trip({ prep: { tracks: { principal: true } } }),
    'too late for the start, which is worse': trip({ prep: { minutes: 80 } }),
    'a departure that nobody told': trip({ prep: {}, cars: { departs: null } }),
    'who only takes part': trip({ talks: { participants: { yi: {} } }, van: {} }),
  },
  reports: {
    'a van after the principal’s cars': {
      trip: trip({ van: {} }),
      about: [['talks', 'yi']],
      severity: 'warning',
      says: 'At Other the principal arrives at 0930, Yi at 0940.',
      field: 'participants',
      facts: { principalArrives: 1294623000000, late: [['yi', 1294623600000]] },
      mends: [['Let Yi leave at 0905', 'van.departs: 09:05']],
    },
    'an interpreter who comes from elsewhere': {
      trip: trip({ prep: {} }),
      about: [['talks', 'yi']],
      severity: 'warning',
      mends: [['End Other at 0910', 'prep.minutes: 40']],
    },
    'an idea as a note': {
      trip: trip({ talks: { status: 'idea' }, van: {} }),
      about: [['talks', 'yi']],
      severity: 'note',
    },
  },
});
