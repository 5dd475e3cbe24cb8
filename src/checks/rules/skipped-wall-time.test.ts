import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import { aTrip, at, moment } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { skippedWallTime } from './skipped-wall-time';

/** Washington, where 0200 to 0259 do not exist on 14 March 2021. */
const trip = (clock: string, meeting: Partial<Meeting> = {}, stop: Partial<Stop> = {}) =>
  aTrip({
    stops: {
      washington: { city: 'Washington', zone: 'America/New_York', ...stop },
      phoenix: { zone: 'America/Phoenix' },
    },
    meetings: {
      call: { slot: at('washington', '2021-03-14', clock), status: 'confirmed', ...meeting },
    },
  });

testRule(skippedWallTime, {
  allows: {
    'the minute before': trip('01:59'),
    'the time to which the clocks are put': trip('03:00'),
    'the same clock time in another zone': trip('', { slot: at('phoenix', '2021-03-14', '02:30') }),
    'the same clock time on another day': trip('', {
      slot: at('washington', '2021-03-15', '02:30'),
    }),
    'a cancelled meeting': trip('02:30', { status: 'cancelled' }),
    'a time that is to be decided': trip('', { slot: at('washington', '2021-03-14') }),
  },
  reports: {
    'a time that is skipped': {
      trip: trip('02:30'),
      about: [['call']],
      severity: 'error',
      says: 'Other: 0230 on Sun 14 Mar does not exist in Washington, as the clocks are put forward.',
      field: 'slot',
      facts: { zone: 'America/New_York', date: '2021-03-14', clock: '02:30' },
      mends: [['Take 0330 for Other', 'call.slot: washington 2021-03-14 03:30']],
    },
    'the first minute that is skipped, for whomever it is': {
      trip: trip('02:00', { tracks: { deputy: true } }),
      about: [['call']],
      severity: 'error',
    },
    'wheels up and wheels down': {
      trip: trip(
        '12:00',
        { status: 'cancelled' },
        {
          wheelsDown: moment('2021-03-14', '02:10'),
          wheelsUp: moment('2021-03-14', '02:50'),
        },
      ),
      about: [['washington'], ['washington']],
      severity: 'error',
      says: 'Wheels down: 0210 on Sun 14 Mar does not exist in Washington, as the clocks are put forward.',
      mends: [['Take 0310 for wheels down', 'washington.wheelsDown: 2021-03-14 03:10']],
    },
    'a pencilled one as a warning': {
      trip: trip('02:30', { status: 'pencilled' }),
      about: [['call']],
      severity: 'warning',
    },
  },
});
