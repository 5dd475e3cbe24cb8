import type { Stop } from '../../domain/records/stop';
import { aTrip, moment, type TripParts, tokyo } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { shortStop } from './short-stop';

const trip = (stop: Partial<Stop>, parts: TripParts = {}) =>
  aTrip({
    ...parts,
    venues: { hotel: { kind: 'hotel' } },
    stops: {
      seoul: {
        city: 'Seoul',
        zone: 'Asia/Seoul',
        wheelsDown: moment('2011-01-14', '12:45'),
        wheelsUp: moment('2011-01-14', '16:45'),
        ...stop,
      },
    },
  });

/** It flies on to Tokyo. */
const onward = (clock: string) => {
  const { stops, ...rest } = trip({ order: 'a0', wheelsUp: moment('2011-01-14', clock) });
  return { ...rest, stops: { ...stops, ...aTrip({ stops: { tokyo } }).stops } };
};

const about = [['seoul']];

testRule(shortStop, {
  allows: {
    'six hours': trip({ wheelsUp: moment('2011-01-14', '18:45') }),
    'a short night with a hotel': trip({
      wheelsDown: moment('2011-01-14', '23:00'),
      wheelsUp: moment('2011-01-15', '04:30'),
      ron: { '2011-01-14': 'hotel' },
    }),
    'a technical stop': trip({ role: 'technical' }),
    'too short a time on the ground, of which another rule speaks': onward('14:45'),
    'a time that is to be decided': trip({ wheelsUp: moment('2011-01-14') }),
    'what the trip takes for long enough': trip(
      {},
      { journey: { limits: { 'short-stop-hours': 4 } } },
    ),
  },
  reports: {
    'four hours before a flight on': { trip: onward('16:45'), about, severity: 'note' },
    'four hours without a night': { trip: trip({}), about, severity: 'note', fixes: [] },
    'a landing in the night without a hotel': {
      trip: trip({
        wheelsDown: moment('2011-01-14', '23:00'),
        wheelsUp: moment('2011-01-15', '02:30'),
      }),
      about,
      severity: 'note',
      says: 'Seoul: 3 h 30 on the ground, no RON.',
      field: 'wheelsUp',
      facts: { minutes: 210 },
    },
  },
});
