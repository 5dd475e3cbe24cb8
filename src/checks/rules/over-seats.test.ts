import type { Vehicle } from '../../domain/records/move';
import type { Stop } from '../../domain/records/stop';
import { aTrip, at, beijing } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { overSeats } from './over-seats';

const people = {
  liu: { family: 'Liu', precedence: 1 },
  wang: { family: 'Wang', precedence: 2 },
  zhao: { family: 'Zhao', precedence: 3 },
};

const vehicle = (capacity: number | null, ...seated: readonly string[]): Vehicle => ({
  order: 'a0',
  label: 'Car',
  capacity,
  seats: Object.fromEntries(seated.map((person) => [person, 'a0'])),
});

const cars = (...vehicles: readonly Vehicle[]) =>
  aTrip({
    stops: { beijing },
    people,
    venues: { hotel: {}, hall: {} },
    drives: [['hotel', 'hall', 25]],
    meetings: { talks: { slot: at('beijing', '2011-01-10', '09:30'), venue: 'hall' } },
    moves: {
      cars: {
        leadsTo: { meeting: 'talks' },
        from: 'hotel',
        vehicles: Object.fromEntries(vehicles.entries()),
      },
    },
  });

const aircraft = (inboundSeats: number | null, values: Partial<Stop>) =>
  aTrip({ stops: { beijing: { ...beijing, inboundSeats, ...values } }, people });

const all = { liu: 'a0', wang: 'a1', zhao: 'a2' };
const about = [['meeting talks', 'beijing']];

testRule(overSeats, {
  allows: {
    'a full car': cars(vehicle(2, 'liu', 'wang')),
    'a car of which nobody knows how many it seats': cars(vehicle(null, 'liu', 'wang', 'zhao')),
    'a full aircraft': aircraft(21, { inboundManifest: all, inboundOthers: 18 }),
    'an aircraft without a list': aircraft(0, {}),
  },
  reports: {
    'one more than there are seats': {
      trip: cars(vehicle(2, 'liu', 'wang', 'zhao')),
      about,
      severity: 'error',
      says: 'Car: 3 people, 2 seats.',
      field: 'vehicles',
      facts: { excess: [['0', 1]] },
      mends: [
        [
          'Take Zhao out of Car',
          'cars.vehicles.0: (order a0, label Car, capacity 2, seats (liu a0, wang a0))',
        ],
      ],
    },
    'one more, for whom there is a seat in another car': {
      trip: cars(vehicle(1, 'liu', 'wang'), vehicle(2, 'zhao')),
      about,
      severity: 'error',
      says: 'Car: 2 people, 1 seat.',
      mends: [
        [
          'Take Wang out of Car',
          'cars.vehicles.0: (order a0, label Car, capacity 1, seats (liu a0))',
        ],
        [
          'Move Wang to Car',
          'cars.vehicles.0: (order a0, label Car, capacity 1, seats (liu a0))',
          'cars.vehicles.1: (order a0, label Car, capacity 2, seats (zhao a0, wang a1))',
        ],
      ],
    },
    'two cars that are too full': {
      trip: cars(vehicle(0, 'liu'), vehicle(1, 'wang', 'zhao')),
      about,
      severity: 'error',
      says: 'Car: 1 person, no seats; Car: 2 people, 1 seat.',
      fixes: [],
    },
    'a leg with more than the aircraft seats': {
      trip: aircraft(20, { inboundManifest: all, inboundOthers: 18 }),
      about: [['beijing', 'beijing']],
      severity: 'error',
      mends: [['Take Zhao out of The aircraft', 'beijing.inboundManifest.zhao: removed']],
    },
    'a leg on which those without a name alone are too many': {
      trip: aircraft(10, { inboundOthers: 18 }),
      about: [['beijing', 'beijing']],
      severity: 'error',
      fixes: [],
    },
  },
});
