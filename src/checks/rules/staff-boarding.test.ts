import type { Meeting } from '../../domain/records/meeting';
import type { Move } from '../../domain/records/move';
import { aTrip, at, beijing, type TripParts, tokyo } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { staffBoarding } from './staff-boarding';

interface Told {
  readonly lunch?: Partial<Meeting>;
  readonly move?: Partial<Move>;
  readonly people?: TripParts['people'];
  readonly mode?: 'train' | 'aircraft';
}

const staff = { schiffer: { tracks: { principal: true } } } as const;

/** Lunch to 1320, an hour to the airfield, wheels up at 1500: 35 minutes to board. */
const trip = ({ lunch, move, people = staff, mode = 'aircraft' }: Told) =>
  aTrip({
    journey: { principal: 'secretary' },
    stops: {
      beijing: { ...beijing, wheelsUpAirfield: 'airfield' },
      tokyo: { ...tokyo, inboundMode: mode },
    },
    people: { secretary: { tracks: { principal: true } }, ...people },
    venues: { wall: {}, airfield: { kind: 'airfield' }, hotel: {} },
    drives: [
      ['wall', 'airfield', 60],
      ['hotel', 'airfield', 40],
    ],
    meetings: {
      lunch: {
        slot: at('beijing', '2011-01-12', '12:45'),
        minutes: 35,
        status: 'confirmed',
        venue: 'wall',
        ...lunch,
      },
    },
    moves: move ? { move: { leadsTo: { wheelsUp: 'beijing' }, ...move } } : {},
  });

const van: Partial<Move> = { from: 'hotel', tracks: { press: true } };

testRule(staffBoarding, {
  allows: {
    'half an hour to board': trip({ lunch: { minutes: 40 } }),
    'ten minutes of a principal who travels alone': trip({ lunch: { minutes: 60 }, people: {} }),
    'a train': trip({ lunch: { minutes: 50 }, mode: 'train' }),
    'a press van in time': trip({ move: { ...van, departs: '13:50' } }),
    'bags that come late': trip({
      move: { ...van, tracks: { baggage: true }, departs: '14:00' },
    }),
    'what is late even for the principal, which is worse': trip({ lunch: { minutes: 66 } }),
  },
  reports: {
    'what comes after an idea as a note': {
      trip: trip({ lunch: { minutes: 50, status: 'idea' } }),
      about: [['beijing', 'lunch']],
      severity: 'note',
    },
    'twenty minutes to board': {
      trip: trip({ lunch: { minutes: 50 } }),
      about: [['beijing', 'lunch']],
      severity: 'warning',
      says: 'The delegation is at the airfield in Beijing at 1440, 20 min before wheels up: 10 min short.',
      field: 'wheelsUp',
      facts: { shortBy: 10, movement: 'wheels up beijing' },
      mends: [['End Other at 1325', 'lunch.minutes: 40']],
    },
    'a told departure that is too late': {
      trip: trip({ move: { departs: '13:40' } }),
      about: [['beijing', 'lunch']],
      severity: 'warning',
      mends: [['Leave for the airfield at 1330', 'move.departs: 13:30']],
    },
    'a press van that is too late': {
      trip: trip({ move: { ...van, departs: '14:00' } }),
      about: [['beijing', 'wheels up beijing by press']],
      severity: 'warning',
      says: 'Press is at the airfield in Beijing at 1440, 20 min before wheels up: 10 min short.',
      fixes: [['move']],
    },
    'a principal alone from the hotel': {
      trip: trip({
        people: {},
        lunch: { status: 'cancelled' },
        move: { from: 'hotel', departs: '14:18' },
      }),
      about: [['beijing']],
      severity: 'warning',
      says: 'The principal is at the airfield in Beijing at 1458, 2 min before wheels up: 3 min short.',
      fixes: [['move']],
    },
  },
});
