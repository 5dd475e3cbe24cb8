import { aTrip, at, moment } from '../../domain/testing/a-trip';
import type { Moment } from '../../domain/time/wall-time';
import { testRule } from '../testing/test-rule';
import { dateLine } from './date-line';

const trip = (from: string, wheelsUp: Moment, to: string, wheelsDown: Moment, meetings = {}) =>
  aTrip({
    stops: {
      from: { city: cityOf(from), zone: from, order: 'a1', wheelsUp },
      to: { city: cityOf(to), zone: to, order: 'a2', wheelsDown },
    },
    meetings,
  });

const cityOf = (zone: string): string => zone.split('/').at(-1)?.replace('_', ' ') ?? '';

const [seoul, anchorage] = ['Asia/Seoul', 'America/Anchorage'];
const up = moment('2010-03-18', '10:00');
const sydney = 'Australia/Sydney';
const losAngeles = 'America/Los_Angeles';

testRule(dateLine, {
  allows: {
    'the same clock time in another zone': trip(
      seoul,
      up,
      anchorage,
      moment('2010-03-18', '10:00'),
    ),
    'an ordinary night': trip(losAngeles, up, 'Europe/London', moment('2010-03-19', '04:00')),
    'times that are to be decided': trip(seoul, up, anchorage, moment('2010-03-18')),
    'an arrival before the departure, which is worse': trip(
      seoul,
      up,
      anchorage,
      moment('2010-03-17', '10:00'),
    ),
    'a week at sea': trip(losAngeles, up, sydney, moment('2010-04-01', '10:00')),
    'meetings, cancelled or of another person': trip(
      seoul,
      up,
      seoul,
      moment('2010-03-18', '12:00'),
      {
        call: { slot: at('to', '2010-03-17', '10:00'), status: 'cancelled' },
        visit: { slot: at('to', '2010-03-17', '10:00'), tracks: { advance: true } },
      },
    ),
  },
  reports: {
    'a date that comes twice': {
      trip: trip(seoul, up, anchorage, moment('2010-03-18', '01:00')),
      about: [['to']],
      severity: 'note',
      says: 'Thu 18 Mar occurs twice: Seoul, then Anchorage.',
      field: 'wheelsDown',
      facts: { departs: 1268874000000, arrives: 1268902800000 },
      fixes: [],
    },
    'an arrival on the date before': {
      trip: trip('Pacific/Auckland', up, 'Pacific/Honolulu', moment('2010-03-17', '20:00')),
      about: [['to']],
      severity: 'note',
      says: 'Wed 17 Mar occurs twice: Auckland, then Honolulu.',
    },
    'a date that passes in the air': {
      trip: trip(losAngeles, moment('2010-03-18', '23:00'), sydney, moment('2010-03-20', '08:00')),
      about: [['to']],
      severity: 'note',
      says: 'Fri 19 Mar passes in the air between Los Angeles and Sydney.',
    },
    'a short hop over a zone': {
      trip: trip('Europe/Helsinki', up, 'Europe/Stockholm', moment('2010-03-18', '09:55')),
      about: [['to']],
      severity: 'note',
    },
  },
});
