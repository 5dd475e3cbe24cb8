import type { Move, Vehicle } from '../../domain/records/move';
import { aTrip, at, beijing } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { twoSeats } from './two-seats';

const vehicle = (label: string, ...people: readonly string[]): Vehicle => ({
  order: 'a0',
  label,
  capacity: 9,
  seats: Object.fromEntries(people.map((person) => [person, 'a0'])),
});

/** The motorcade to the talks at 0930, and the press vans. */
const trip = (motorcade: readonly Vehicle[], vans: readonly Vehicle[], press: Partial<Move> = {}) =>
  aTrip({
    stops: { beijing },
    people: { liu: { family: 'Liu' }, wang: { family: 'Wang' } },
    venues: { hotel: {}, hall: {}, wall: {} },
    drives: [
      ['hotel', 'hall', 25],
      ['hotel', 'wall', 25],
    ],
    meetings: {
      talks: { slot: at('beijing', '2011-01-10', '09:30'), minutes: 60, venue: 'hall' },
      tour: { slot: at('beijing', '2011-01-10', '14:00'), venue: 'wall', tracks: { press: true } },
    },
    moves: {
      cars: {
        leadsTo: { meeting: 'talks' },
        from: 'hotel',
        vehicles: Object.fromEntries(motorcade.entries()),
      },
      vans: {
        leadsTo: { meeting: 'talks' },
        from: 'hotel',
        tracks: { press: true },
        vehicles: Object.fromEntries(vans.entries()),
        ...press,
      },
    },
  });

const about = [['meeting talks', 'liu', 'beijing']];

testRule(twoSeats, {
  allows: {
    'one seat each': trip([vehicle('Car 1', 'liu'), vehicle('Car 2', 'wang')], []),
    'another seat on a later movement': trip(
      [vehicle('Car 1', 'liu')],
      [vehicle('Press 1', 'liu')],
      { leadsTo: { meeting: 'tour' } },
    ),
  },
  reports: {
    'two seats of one movement': {
      trip: trip([vehicle('Van 2', 'liu'), vehicle('Press 1', 'liu', 'wang')], []),
      about,
      severity: 'error',
      says: 'Liu is in Van 2 and Press 1.',
      field: 'vehicles',
      facts: { people: ['liu'] },
      mends: [
        [
          'Take Liu out of Press 1',
          'cars.vehicles.1: (order a0, label Press 1, capacity 9, seats (wang a0))',
        ],
        ['Take Liu out of Van 2', 'cars.vehicles.0: (order a0, label Van 2, capacity 9)'],
      ],
    },
    'a seat of each of two movements to one place': {
      trip: trip([vehicle('Van 2', 'liu')], [vehicle('Press 1', 'liu')], { departs: '07:00' }),
      about,
      severity: 'error',
      fixes: [['vans'], ['cars']],
    },
    'a seat of each of two movements at once': {
      trip: trip([vehicle('Van 2', 'liu')], [vehicle('Press 1', 'liu')], {
        leadsTo: { meeting: 'tour' },
        departs: '09:00',
      }),
      about,
      severity: 'error',
    },
  },
});
