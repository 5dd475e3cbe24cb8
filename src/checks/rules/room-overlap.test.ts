import type { Meeting } from '../../domain/records/meeting';
import { aTrip, at, beijing, tokyo } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { roomOverlap } from './room-overlap';

const trip = (one: Partial<Meeting>, other: Partial<Meeting>) =>
  aTrip({
    stops: { beijing, tokyo },
    venues: { ministry: { name: 'MND' }, embassy: {} },
    meetings: {
      talks: {
        slot: at('beijing', '2011-01-10', '13:35'),
        minutes: 40,
        status: 'confirmed',
        venue: 'ministry',
        room: '2F',
        ...one,
      },
      briefing: {
        slot: at('beijing', '2011-01-10', '14:00'),
        minutes: 30,
        status: 'confirmed',
        tracks: { press: true },
        venue: 'ministry',
        room: ' 2f ',
        ...other,
      },
      earlier: {
        slot: at('beijing', '2011-01-10', '09:00'),
        minutes: 30,
        venue: 'ministry',
        room: '3F',
      },
    },
  });

const about = [['briefing', 'talks']];

testRule(roomOverlap, {
  allows: {
    'meetings that touch': trip({ minutes: 25 }, {}),
    'the same clock time in another zone': trip({}, { slot: at('tokyo', '2011-01-10', '14:00') }),
    'another room': trip({}, { room: '3F' }),
    'the same room of another house': trip({}, { venue: 'embassy' }),
    'rooms that are to be decided': trip({ room: '' }, { room: '' }),
    'a room of no known house': trip({ venue: null }, { venue: null }),
    'a cancelled one': trip({ status: 'cancelled' }, {}),
    'what is already said of the principal': trip({}, { tracks: { principal: true } }),
  },
  reports: {
    'two meetings in one room': {
      trip: trip({}, {}),
      about,
      severity: 'error',
      says: 'MND, 2f is used twice at 1400: Other (1335–1415) and Other (1400–1430).',
      field: 'room',
      facts: { minutes: 15, room: 'MND, 2f' },
      mends: [
        ['Hold Other in 3F', 'briefing.room: 3F'],
        ['Hold Other in 3F', 'talks.room: 3F'],
        ['Start Other at 1415', 'briefing.slot: beijing 2011-01-10 14:15'],
        ['End Other at 1400', 'talks.minutes: 25'],
        ['Start Other at 1430', 'talks.slot: beijing 2011-01-10 14:30'],
      ],
    },
    'no more than three rooms to choose from': {
      trip: {
        ...trip({}, {}),
        meetings: {
          ...trip({}, {}).meetings,
          ...aTrip({
            meetings: Object.fromEntries(
              ['4F', '5F', '6F', ' '].map((room) => [
                `in${room}`,
                { slot: at('beijing', '2011-01-11', '09:00'), venue: 'ministry', room },
              ]),
            ),
          }).meetings,
        },
      },
      about,
      severity: 'error',
      fixes: [
        ['briefing'],
        ['briefing'],
        ['briefing'],
        ['talks'],
        ['talks'],
        ['talks'],
        ['briefing'],
        ['talks'],
        ['talks'],
      ],
    },
    'a pencilled one as a warning': {
      trip: trip({ status: 'pencilled' }, {}),
      about,
      severity: 'warning',
    },
    'an idea as a note': { trip: trip({}, { status: 'idea' }), about, severity: 'note' },
  },
});
