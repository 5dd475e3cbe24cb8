import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import { aTrip, at, beijing, tokyo } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { leftBehind } from './left-behind';

interface Circumstances {
  readonly next?: Partial<Stop>;
  readonly last?: Partial<Meeting>;
  readonly leaves?: string;
  readonly van?: readonly string[];
}

/** A notetaker who is at the last call; the car to the airfield has a list, with two seats free. */
const trip = (
  seated: readonly string[],
  { next = {}, last = {}, leaves, van }: Circumstances = {},
) =>
  aTrip({
    stops: { beijing: { ...beijing, wheelsUpAirfield: 'airfield' }, tokyo: { ...tokyo, ...next } },
    people: {
      liu: { family: 'Liu', tracks: { principal: true } },
      notetaker: { family: 'Hart', tracks: { press: true }, leaves: leaves ?? null },
      local: { family: 'Local' },
    },
    venues: { palace: {}, airfield: { kind: 'airfield' } },
    drives: [['palace', 'airfield', 35]],
    meetings: {
      early: { slot: at('beijing', '2011-01-12', '09:00'), status: 'confirmed', minutes: 30 },
      call: {
        slot: at('beijing', '2011-01-12', '13:00'),
        minutes: 30,
        status: 'confirmed',
        venue: 'palace',
        participants: { notetaker: { notetaker: true }, local: { participant: true } },
        ...last,
      },
    },
    moves: {
      cars: { leadsTo: { wheelsUp: 'beijing' }, vehicles: { car: vehicle(seated) } },
      ...(van
        ? {
            vans: {
              leadsTo: { wheelsUp: 'beijing' },
              tracks: { press: true },
              vehicles: { van: vehicle(van) },
            },
          }
        : {}),
    },
  });

const vehicle = (seated: readonly string[]) => ({
  order: 'a0',
  label: 'Car 3',
  capacity: 3,
  seats: Object.fromEntries(seated.map((person) => [person, 'a0'])),
});

const about = [['beijing', 'notetaker']];

testRule(leftBehind, {
  allows: {
    'a seat for all who fly': trip(['liu', 'notetaker']),
    'a way without a list': trip([]),
    'somebody who is not on the list of the leg': trip(['liu'], {
      next: { inboundManifest: { liu: 'a0' } },
    }),
    'somebody who stays': trip(['liu'], { leaves: 'beijing' }),
    'somebody who is not at the last meeting': trip(['liu'], { last: { participants: {} } }),
    'a seat in the van of the press': trip(['liu'], { van: ['notetaker'] }),
    'a van of the press that has no list': trip(['liu'], { van: [] }),
  },
  reports: {
    'somebody of the party without a seat': {
      trip: trip(['liu']),
      about,
      severity: 'error',
      says: 'Hart is left in Beijing: at Other, without a seat to the airfield.',
      field: 'vehicles',
      facts: { people: ['notetaker'] },
      mends: [
        [
          'Seat Hart in Car 3',
          'cars.vehicles.car: (order a0, label Car 3, capacity 3, seats (liu a0, notetaker a1))',
        ],
      ],
    },
    'somebody of the list of the leg without a seat': {
      trip: trip(['liu'], { next: { inboundManifest: { local: 'a0', liu: 'a1' } } }),
      about: [['beijing', 'local']],
      severity: 'error',
      says: 'Local is left in Beijing: at Other, without a seat to the airfield.',
      fixes: [['cars']],
    },
    'a last meeting that is pencilled, as a warning': {
      trip: trip(['liu'], { last: { status: 'pencilled' } }),
      about,
      severity: 'warning',
    },
  },
});
