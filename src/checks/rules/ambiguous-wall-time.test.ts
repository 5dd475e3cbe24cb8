import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import { aTrip, at, moment } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { ambiguousWallTime } from './ambiguous-wall-time';

/** Washington, where 0100 to 0159 come twice on 7 November 2010. */
const trip = (clock: string, meeting: Partial<Meeting> = {}, stop: Partial<Stop> = {}) =>
  aTrip({
    stops: {
      washington: { city: 'Washington', zone: 'America/New_York', ...stop },
      phoenix: { zone: 'America/Phoenix' },
    },
    meetings: {
      call: { slot: at('washington', '2010-11-07', clock), status: 'confirmed', ...meeting },
    },
  });

testRule(ambiguousWallTime, {
  allows: {
    'the minute before': trip('00:59'),
    'the first time that comes once again': trip('02:00'),
    'the same clock time in another zone': trip('', { slot: at('phoenix', '2010-11-07', '01:30') }),
    'one that says which': trip('', {
      slot: { ...at('washington', '2010-11-07', '01:30'), fold: 'later' },
    }),
    'a cancelled meeting': trip('01:30', { status: 'cancelled' }),
    'a time that is to be decided': trip('', { slot: at('washington', '2010-11-07') }),
  },
  reports: {
    'a time that comes twice': {
      trip: trip('01:30'),
      about: [['call']],
      severity: 'warning',
      says: 'Other: 0130 on Sun 7 Nov happens twice in Washington, at UTC−4 and at UTC−5.',
      field: 'slot',
      facts: { zone: 'America/New_York', date: '2010-11-07', clock: '01:30' },
      mends: [
        [
          'Take 0130 UTC−4, the earlier one, for Other',
          'call.slot: washington 2010-11-07 01:30 earlier',
        ],
        [
          'Take 0130 UTC−5, the later one, for Other',
          'call.slot: washington 2010-11-07 01:30 later',
        ],
      ],
    },
    'a meeting of another person': {
      trip: trip('01:00', { tracks: { deputy: true }, status: 'pencilled' }),
      about: [['call']],
      severity: 'warning',
    },
    'an idea as a note': {
      trip: trip('01:30', { status: 'idea' }),
      about: [['call']],
      severity: 'note',
    },
    'wheels up': {
      trip: trip('12:00', { status: 'cancelled' }, { wheelsUp: moment('2010-11-07', '01:30') }),
      about: [['washington']],
      severity: 'warning',
      says: 'Wheels up: 0130 on Sun 7 Nov happens twice in Washington, at UTC−4 and at UTC−5.',
      mends: [
        [
          'Take 0130 UTC−4, the earlier one, for wheels up',
          'washington.wheelsUp: 2010-11-07 01:30 earlier',
        ],
        [
          'Take 0130 UTC−5, the later one, for wheels up',
          'washington.wheelsUp: 2010-11-07 01:30 later',
        ],
      ],
    },
  },
});
