import type { Meeting } from '../../domain/records/meeting';
import { aTrip, at, beijing, moment, tokyo } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { outsideStop } from './outside-stop';

/** Beijing from 9 January 2000 to 12 January 1500, then Tokyo from 1900. */
const trip = (meeting: Partial<Meeting>) =>
  aTrip({
    stops: { beijing, tokyo, seoul: { zone: 'Asia/Seoul', order: 'a3', wheelsDown: null } },
    venues: { hall: { stop: 'beijing' } },
    meetings: { meeting: { status: 'confirmed', minutes: 30, ...meeting } },
  });

const when = (stop: string, date: string, clock: string): Partial<Meeting> => ({
  slot: at(stop, date, clock),
});
const about = (stop: string) => [['meeting', stop]];

testRule(outsideStop, {
  allows: {
    'a start ten minutes after wheels down': trip(when('beijing', '2011-01-09', '20:10')),
    'a greeting at the foot of the stairs': trip({
      ...when('beijing', '2011-01-09', '20:00'),
      kind: 'greet',
    }),
    'an end at wheels up': trip(when('beijing', '2011-01-12', '14:30')),
    'the same clock time in another zone': trip(when('tokyo', '2011-01-12', '20:00')),
    'a meeting aboard': trip({ ...when('beijing', '2011-01-09', '18:00'), aboard: 'inbound' }),
    'what others do there before': trip({
      ...when('beijing', '2011-01-08', '10:00'),
      tracks: { advance: true },
    }),
    'a cancelled one': trip({ ...when('beijing', '2011-01-08', '10:00'), status: 'cancelled' }),
    'times that are to be decided': trip({ slot: at('beijing', '2011-01-08') }),
    'a stop whose times are to be decided': trip(when('seoul', '2011-01-01', '10:00')),
  },
  reports: {
    'a start before wheels down': {
      trip: trip(when('beijing', '2011-01-09', '19:45')),
      about: about('beijing'),
      severity: 'error',
      says: 'Other (1945–2015) is before wheels down in Beijing (2000).',
      field: 'slot',
      mends: [['Start Other at 2010', 'meeting.slot: beijing 2011-01-09 20:10']],
    },
    'a start long before wheels down, and moves it to the clock or the day': {
      trip: trip(when('beijing', '2011-01-09', '09:30')),
      about: about('beijing'),
      severity: 'error',
      mends: [
        ['Start Other at 2010', 'meeting.slot: beijing 2011-01-09 20:10'],
        ['Move Other to Mon 10 Jan', 'meeting.slot: beijing 2011-01-10 09:30'],
      ],
    },
    'an end after wheels up': {
      trip: trip(when('beijing', '2011-01-12', '14:45')),
      about: about('beijing'),
      severity: 'error',
      says: 'Other (1445–1515) ends after wheels up from Beijing (1500).',
      fixes: [['meeting']],
    },
    'a start after wheels up, and moves it to where the party is': {
      trip: trip({ ...when('beijing', '2011-01-13', '10:00'), venue: 'hall' }),
      about: about('beijing'),
      severity: 'error',
      says: 'Other (1000–1030) is after wheels up from Beijing (12 Jan 1500).',
      mends: [
        ['Start Other at 1420 on 12 Jan', 'meeting.slot: beijing 2011-01-12 14:20'],
        ['Move Other to Tokyo', 'meeting.slot: tokyo 2011-01-13 10:00', 'meeting.venue: null'],
      ],
    },
    'an end after wheels up at an odd minute, to start at five past': {
      trip: {
        ...trip(when('beijing', '2011-01-12', '14:45')),
        stops: aTrip({
          stops: { beijing: { ...beijing, wheelsUp: moment('2011-01-12', '15:03') }, tokyo },
        }).stops,
      },
      about: about('beijing'),
      severity: 'error',
      mends: [['Start Other at 1420', 'meeting.slot: beijing 2011-01-12 14:20']],
    },
    'a start before wheels down at an odd minute': {
      trip: {
        ...trip(when('beijing', '2011-01-09', '19:45')),
        stops: aTrip({
          stops: { beijing: { ...beijing, wheelsDown: moment('2011-01-09', '20:03') }, tokyo },
        }).stops,
      },
      about: about('beijing'),
      severity: 'error',
      mends: [['Start Other at 2015', 'meeting.slot: beijing 2011-01-09 20:15']],
    },
    'a start at wheels up': {
      trip: trip({ ...when('beijing', '2011-01-12', '15:00'), minutes: null }),
      about: about('beijing'),
      severity: 'error',
    },
    'a start five minutes after wheels down as a warning': {
      trip: trip(when('tokyo', '2011-01-12', '19:05')),
      about: about('tokyo'),
      severity: 'warning',
      fixes: [['meeting']],
    },
    'an idea as a note': {
      trip: trip({ ...when('beijing', '2011-01-08', '10:00'), status: 'idea' }),
      about: about('beijing'),
      severity: 'note',
    },
    'a greeting before wheels down': {
      trip: trip({ ...when('beijing', '2011-01-09', '19:55'), kind: 'greet' }),
      about: about('beijing'),
      severity: 'error',
    },
  },
});
