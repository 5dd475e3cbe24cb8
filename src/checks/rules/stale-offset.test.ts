import type { Meeting } from '../../domain/records/meeting';
import { aTrip, at, moment } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { staleOffset } from './stale-offset';

/** Melbourne is at UTC+11 from 3 October 2010 on. */
const trip = (zoneSeen: Readonly<Record<string, number>>, call: Partial<Meeting> = {}) =>
  aTrip({
    stops: {
      melbourne: {
        city: 'Melbourne',
        zone: 'Australia/Melbourne',
        wheelsDown: moment('2010-11-06', '08:00'),
        wheelsUp: moment('2010-11-09', '10:00'),
        zoneSeen,
      },
    },
    meetings: {
      call: {
        slot: at('melbourne', '2010-11-07', '15:00'),
        minutes: 30,
        status: 'confirmed',
        ...call,
      },
    },
  });

const about = [['melbourne']];

testRule(staleOffset, {
  allows: {
    'a clock as it was planned': trip({ '2010-11-07': 660 }),
    'a stop whose clock nobody saw': trip({}),
  },
  reports: {
    'a clock that has changed since': {
      trip: trip({ '2010-11-07': 600 }),
      about,
      severity: 'warning',
      says: 'Melbourne was UTC+10 when this was planned, and is UTC+11 on 7 Nov.',
      field: 'zone',
      facts: { stale: [{ date: '2010-11-07', seen: 600, now: 660 }] },
      mends: [
        ['Keep the clock times', 'melbourne.zoneSeen.2010-11-07: 660'],
        [
          'Keep the instants, and change the clock times',
          'call.slot: melbourne 2010-11-07 16:00',
          'melbourne.zoneSeen.2010-11-07: 660',
        ],
      ],
    },
    'several days once, and never moves an anchor': {
      trip: trip({ '2010-11-06': 600, '2010-11-07': 600 }, { anchor: true }),
      about,
      severity: 'warning',
      says: 'Melbourne was UTC+10 when this was planned, and is UTC+11 on 6 Nov, and on 1 more day.',
      fixes: [['melbourne']],
    },
  },
});
