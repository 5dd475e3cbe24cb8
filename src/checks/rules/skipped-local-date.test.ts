import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import { aTrip, at, moment } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { skippedLocalDate } from './skipped-local-date';

/** Samoa went from 29 to 31 December 2011. */
const trip = (meeting: Partial<Meeting>, stop: Partial<Stop> = {}) =>
  aTrip({
    stops: {
      apia: {
        city: 'Apia',
        zone: 'Pacific/Apia',
        wheelsDown: moment('2011-12-29', '08:00'),
        wheelsUp: moment('2012-01-02', '20:00'),
        ...stop,
      },
    },
    meetings: {
      call: { status: 'confirmed', slot: at('apia', '2011-12-30', '10:00'), ...meeting },
    },
  });

testRule(skippedLocalDate, {
  allows: {
    'the day before': trip({ slot: at('apia', '2011-12-29', '10:00') }),
    'the day after': trip({ slot: at('apia', '2011-12-31', '10:00') }),
    'a stay over it': trip({ status: 'cancelled' }),
    'the date elsewhere': trip({}, { zone: 'Pacific/Pago_Pago' }),
  },
  reports: {
    'a meeting on it, and nothing else of it': {
      trip: trip({}),
      about: [['apia', 'call']],
      severity: 'error',
      says: 'Fri 30 Dec 2011 never occurred in Apia.',
      field: 'wheelsDown',
      facts: { zone: 'Pacific/Apia', date: '2011-12-30', about: ['apia', 'call'] },
      mends: [
        ['Take Thu 29 Dec instead', 'call.slot: apia 2011-12-29 10:00'],
        ['Take Sat 31 Dec instead', 'call.slot: apia 2011-12-31 10:00'],
      ],
    },
    'one whose time is to be decided': {
      trip: trip({ slot: at('apia', '2011-12-30') }),
      about: [['apia', 'call']],
      severity: 'error',
    },
    'wheels up on it': {
      trip: trip({ status: 'cancelled' }, { wheelsUp: moment('2011-12-30', '20:00') }),
      about: [['apia']],
      severity: 'error',
      fixes: [['apia'], ['apia']],
    },
    'an idea as a note': {
      trip: trip({ status: 'idea' }),
      about: [['apia', 'call']],
      severity: 'note',
    },
  },
});
