import type { Stop } from '../../domain/records/stop';
import { aTrip, moment } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { homeOffsetChanges } from './home-offset-changes';

/** Washington ends its summer time on 7 November 2010 at 0600 UTC: in Melbourne that evening. */
const trip = (stop: Partial<Stop>, homeZone = 'America/New_York') =>
  aTrip({
    journey: { homeCity: 'Washington', homeZone },
    stops: {
      melbourne: {
        city: 'Melbourne',
        zone: 'Australia/Melbourne',
        wheelsDown: moment('2010-11-06', '08:00'),
        wheelsUp: moment('2010-11-09', '10:00'),
        ...stop,
      },
    },
  });

testRule(homeOffsetChanges, {
  allows: {
    'a stay before the clocks change': trip({ wheelsUp: moment('2010-11-07', '13:00') }),
    'a home whose clocks stay': trip({}, 'Asia/Tokyo'),
    'clocks that change together': trip({ zone: 'America/Toronto' }),
    'a stay of no known dates': trip({ wheelsDown: null, wheelsUp: null }),
  },
  reports: {
    'a stay over the change at home': {
      trip: trip({}),
      about: [['melbourne']],
      severity: 'warning',
      says: 'From 8 Nov Washington is 16 h behind Melbourne, not 15 h behind it.',
      facts: { date: '2010-11-08', from: -900, to: -960 },
      fixes: [],
    },
    'a stay over the change at the stop': {
      trip: trip({
        wheelsDown: moment('2010-10-02', '08:00'),
        wheelsUp: moment('2010-10-04', '10:00'),
      }),
      about: [['melbourne']],
      severity: 'warning',
      says: 'From 3 Oct Washington is 15 h behind Melbourne, not 14 h behind it.',
    },
  },
});
