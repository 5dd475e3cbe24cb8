import type { Meeting } from '../../domain/records/meeting';
import type { Move } from '../../domain/records/move';
import { aTrip, at, beijing, tokyo } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { lateForWheelsUp } from './late-for-wheels-up';

/** Wheels up at 1500, 35 minutes to the airfield: the last meeting has to end at 1415. */
const trip = (call: Partial<Meeting>, move?: Partial<Move>) =>
  aTrip({
    stops: { beijing: { ...beijing, wheelsUpAirfield: 'airfield' }, tokyo },
    venues: { palace: {}, airfield: { kind: 'airfield' } },
    drives: [['palace', 'airfield', 35]],
    meetings: {
      call: {
        slot: at('beijing', '2011-01-12', '13:15'),
        minutes: 60,
        status: 'confirmed',
        venue: 'palace',
        ...call,
      },
    },
    moves: move ? { move: { leadsTo: { wheelsUp: 'beijing' }, ...move } } : {},
  });

const about = [['call', 'beijing']];

testRule(lateForWheelsUp, {
  allows: {
    'an end that is just early enough': trip({}),
    'the same clock time in another zone': trip({ slot: at('tokyo', '2011-01-12', '14:00') }),
    'another track': trip({ minutes: 100, tracks: { deputy: true } }),
    'a cancelled one': trip({ minutes: 100, status: 'cancelled' }),
    'a length that is to be decided': trip({ minutes: null }),
    'a place that is to be decided, as far as one can tell': trip({ minutes: 90, venue: null }),
    'a told way that is shorter': trip({ minutes: 75 }, { minutes: 20 }),
    'an end after wheels up, of which another rule speaks': trip({ minutes: 120 }),
  },
  reports: {
    'an end that is too late for the way': {
      trip: trip({ minutes: 61 }),
      about,
      severity: 'error',
      says: 'Other ends at 1416, 35 min to the airfield, wheels up at 1500: 1 min short.',
      field: 'slot',
      facts: { shortBy: 1 },
      mends: [
        ['End Other at 1415', 'call.minutes: 60'],
        [
          'Wheels up at 1501, wheels down 1 min later',
          'beijing.wheelsUp: 2011-01-12 15:01',
          'tokyo.wheelsDown: 2011-01-12 19:01',
        ],
      ],
    },
    'an end at the airfield that is too late to board': {
      trip: trip({ minutes: 96, venue: 'airfield' }),
      about,
      severity: 'error',
    },
    'an end that is too late wherever it is': {
      trip: trip({ minutes: 96, venue: null }),
      about,
      severity: 'error',
      says: 'Other ends at 1451, way to the airfield TBD, wheels up at 1500: 1 min short.',
    },
    'a told departure before the end': {
      trip: trip({ minutes: 45 }, { departs: '13:50' }),
      about,
      severity: 'error',
      says: 'Other ends at 1400, departure at 1350, 35 min to the airfield, wheels up at 1500: 10 min short.',
      mends: [
        ['Leave for the airfield at 1405', 'move.departs: 14:05'],
        ['End Other at 1350', 'call.minutes: 35'],
      ],
    },
    'a told departure before the end of what is not moved': {
      trip: trip({ minutes: 60, anchor: true }, { departs: '14:00' }),
      about,
      severity: 'error',
      fixes: [['move']],
    },
    'a told departure that is too late': {
      trip: trip({}, { departs: '14:30' }),
      about,
      severity: 'error',
    },
    'a pencilled one as a warning': {
      trip: trip({ minutes: 70, status: 'pencilled' }),
      about,
      severity: 'warning',
      fixes: [['call'], ['beijing', 'tokyo']],
    },
  },
});
