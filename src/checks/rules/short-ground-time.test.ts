import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import { aTrip, at, moment, tokyo } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { shortGroundTime } from './short-ground-time';

const up = moment('2011-01-09', '10:00');

/** Anchorage, 0900 to 1000 of 9 January, on the way to Tokyo. */
const trip = (
  from: string,
  stop: Partial<Stop> = {},
  meeting: Partial<Meeting> | null = null,
  next: Partial<Stop> = {},
) =>
  aTrip({
    stops: {
      anchorage: {
        city: 'Anchorage',
        zone: 'America/Anchorage',
        order: 'a1',
        role: 'technical',
        wheelsDown: moment('2011-01-09', from),
        wheelsDownAirfield: 'field',
        wheelsUp: up,
        ...stop,
      },
      tokyo: { ...tokyo, ...next },
    },
    venues: { field: { kind: 'airfield' }, base: { stop: 'anchorage' } },
    meetings: meeting
      ? { visit: { slot: at('anchorage', '2011-01-09', '09:15'), status: 'confirmed', ...meeting } }
      : {},
  });

const about = [['anchorage']];
const fixes = [['anchorage', 'tokyo']];

testRule(shortGroundTime, {
  allows: {
    'an hour to turn around': trip('09:00'),
    'an hour and a half to refuel': trip('08:30', { refuels: true }),
    'three hours where the principal gets off': trip('07:00', { role: 'visit' }),
    'a greeting at the aircraft': trip('09:00', {}, { venue: 'field' }),
    'a visit of others': trip('09:00', {}, { venue: 'base', tracks: { press: true } }),
    'a visit that is cancelled': trip('09:00', {}, { venue: 'base', status: 'cancelled' }),
    'an end before the beginning, of which another rule speaks': trip('11:00'),
    'a time that is to be decided': trip('09:30', { wheelsUp: moment('2011-01-09') }),
    'a train': trip('09:30', {}, null, { inboundMode: 'train' }),
    'what the trip takes for enough': {
      ...trip('09:20'),
      trip: aTrip({ journey: { limits: { 'ground-minutes': 40 } } }).trip,
    },
  },
  reports: {
    'less than an hour': {
      trip: trip('09:01'),
      about,
      severity: 'warning',
      fixes,
      mends: [
        [
          'Wheels up at 1001, wheels down 1 min later',
          'anchorage.wheelsUp: 2011-01-09 10:01',
          'tokyo.wheelsDown: 2011-01-12 19:01',
        ],
      ],
    },
    'less than an hour, with the next arrival to be decided': {
      trip: trip('09:01', {}, null, { wheelsDown: moment('2011-01-09') }),
      about,
      severity: 'warning',
      mends: [['Wheels up at 1001', 'anchorage.wheelsUp: 2011-01-09 10:01']],
    },
    'less than an hour and a half to refuel': {
      trip: trip('08:31', { refuels: true }),
      about,
      severity: 'warning',
      says: 'Anchorage: 1 h 29 on the ground. Refuelling takes 1 h 30.',
      field: 'wheelsUp',
      facts: { minutes: 89, needed: 90 },
      fixes,
    },
    'less than three hours of a visit': {
      trip: trip('07:01', { role: 'visit' }),
      about,
      severity: 'warning',
      says: 'Anchorage: 2 h 59 on the ground. A stop at which the principal gets off takes 3 h.',
      fixes,
    },
    'less than three hours where the principal goes somewhere': {
      trip: trip('07:01', {}, { venue: 'base' }),
      about,
      severity: 'warning',
      fixes,
    },
  },
});
