import type { Meeting } from '../../domain/records/meeting';
import { aTrip, at, beijing, tokyo } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { principalOverlap } from './principal-overlap';

const talks = {
  title: 'Talks with Gen. Liang',
  slot: at('beijing', '2011-01-10', '09:30'),
  minutes: 90,
  status: 'confirmed',
} as const satisfies Partial<Meeting>;

const press = {
  title: 'Joint press availability',
  slot: at('beijing', '2011-01-10', '10:45'),
  minutes: 30,
  status: 'confirmed',
} as const satisfies Partial<Meeting>;

const trip = (
  one: Partial<Meeting>,
  other: Partial<Meeting>,
  others: Readonly<Record<string, Partial<Meeting>>> = {},
) =>
  aTrip({
    journey: { principal: 'secretary' },
    stops: { beijing, tokyo },
    people: { secretary: {}, deputy: { tracks: { principal: true } } },
    venues: { bayi: {}, hotel: {} },
    drives: [['bayi', 'hotel', 20]],
    meetings: { talks: { ...talks, ...one }, press: { ...press, ...other }, ...others },
  });

const about = [['press', 'talks']];

const inTokyo: Partial<Meeting> = { slot: at('tokyo', '2011-01-10', '13:00') };

/** Three hours apart by air. */
const cities = aTrip({
  stops: {
    beijing: { ...beijing, wheelsUp: null, wheelsUpAirfield: 'capital' },
    tokyo: { ...tokyo, wheelsDown: null, wheelsDownAirfield: 'haneda' },
  },
  venues: {
    capital: { coordinates: { latitude: 40.08, longitude: 116.585 } },
    haneda: { coordinates: { latitude: 35.553, longitude: 139.781 } },
  },
});

testRule(principalOverlap, {
  allows: {
    'meetings that touch': trip({}, { slot: at('beijing', '2011-01-10', '11:00') }),
    'the same clock time in another zone': trip({}, { slot: at('tokyo', '2011-01-10', '09:30') }),
    'the next city by wheels up and down, which say so': trip({}, inTokyo),
    'a meeting of another track': trip({}, { tracks: { deputy: true } }),
    'a meeting that only others attend': trip({}, { ours: 'listed', participants: { deputy: {} } }),
    'a cancelled one': trip({}, { status: 'cancelled' }),
    'a part of the day': trip({}, { slot: { ...press.slot, time: { part: 'morning' } } }),
    'one without a date': trip({}, { slot: at('beijing', null, '10:45') }),
    'a mark that takes no time': trip({}, { minutes: 0 }),
    'a start within the first minute after a meeting without a length': trip(
      { minutes: null },
      { slot: at('beijing', '2011-01-10', '09:31') },
    ),
  },
  reports: {
    'two confirmed meetings that overlap': {
      trip: trip({}, {}),
      about,
      severity: 'error',
      says: 'Talks with Gen. Liang (0930–1100) and Joint press availability (1045–1115) overlap by 15 min.',
      field: 'slot',
      facts: { minutes: 15 },
      mends: [
        ['Start Joint press availability at 1100', 'press.slot: beijing 2011-01-10 11:00'],
        ['End Talks with Gen. Liang at 1045', 'talks.minutes: 75'],
        ['Start Talks with Gen. Liang at 1115', 'talks.slot: beijing 2011-01-10 11:15'],
      ],
    },
    'a start within another meeting, its length to be decided': {
      trip: trip({}, { minutes: null }),
      about,
      severity: 'error',
      says: 'Talks with Gen. Liang (0930–1100) and Joint press availability (1045) overlap by 15 min.',
    },
    'two that start together, neither with a length': {
      trip: trip({ minutes: null }, { minutes: null, slot: talks.slot }),
      about: [['talks', 'press']],
      severity: 'error',
      says: 'Joint press availability (0930) and Talks with Gen. Liang (0930) both start at 0930.',
    },
    'the principal named in a meeting of another track': {
      trip: trip({}, { tracks: { deputy: true }, participants: { secretary: {} } }),
      about,
      severity: 'error',
    },
    'the same instant in another zone': {
      trip: trip({}, { slot: at('tokyo', '2011-01-10', '11:45') }),
      about,
      severity: 'error',
    },
    'one over midnight': {
      trip: trip(
        { slot: at('beijing', '2011-01-10', '23:30') },
        { slot: at('beijing', '2011-01-11', '00:15') },
      ),
      about,
      severity: 'error',
      mends: [
        ['Start Joint press availability at 0100', 'press.slot: beijing 2011-01-11 01:00'],
        ['End Talks with Gen. Liang at 0015', 'talks.minutes: 45'],
        ['Start Talks with Gen. Liang at 0045 on 11 Jan', 'talks.slot: beijing 2011-01-11 00:45'],
        [
          'Make Joint press availability a step of Talks with Gen. Liang',
          'press: removed',
          'talks.sequence.step-press: (order a1, minutes 30, text Joint press availability)',
          'talks.sequence.step-talks: (order a0, minutes 45, text Talks with Gen. Liang)',
        ],
      ],
    },
    'a pencilled one as a warning': {
      trip: trip({}, { status: 'pencilled' }),
      about,
      severity: 'warning',
      fixes: [['press'], ['talks'], ['talks']],
    },
    'an idea as a note': { trip: trip({}, { status: 'idea' }), about, severity: 'note' },
    'the next city before a flight could be there, while nobody knows when it is left': {
      trip: { ...trip({}, inTokyo), stops: cities.stops, venues: cities.venues },
      about,
      severity: 'error',
      says: 'Talks with Gen. Liang (0930–1100) in Beijing and Joint press availability (1300–1330) in Tokyo are 1 h apart, at least 3 h on the way.',
      field: 'slot',
      facts: { apart: 60, needed: 180 },
      fixes: [['press']],
    },
    'one wholly inside another at the same venue as a note': {
      trip: trip(
        { venue: 'bayi' },
        { venue: 'bayi', minutes: 10, participants: { deputy: { participant: true } } },
      ),
      about,
      severity: 'note',
      mends: [
        ['Start Joint press availability at 1100', 'press.slot: beijing 2011-01-10 11:00'],
        ['End Talks with Gen. Liang at 1045', 'talks.minutes: 75'],
        ['Start Talks with Gen. Liang at 1055', 'talks.slot: beijing 2011-01-10 10:55'],
        [
          'Make Joint press availability a step of Talks with Gen. Liang',
          'press: removed',
          'talks.participants.deputy: (participant)',
          'talks.sequence.step-press: (order a1, minutes 10, text Joint press availability)',
          'talks.sequence.step-talks: (order a0, minutes 75, text Talks with Gen. Liang)',
        ],
      ],
    },
    'one inside another, which takes its place after the steps that there are': {
      trip: trip(
        { sequence: { spray: { order: 'a0', minutes: 75, actor: '', text: 'Talks' } } },
        { minutes: 15 },
      ),
      about,
      severity: 'error',
      mends: [
        ['Start Joint press availability at 1100', 'press.slot: beijing 2011-01-10 11:00'],
        ['End Talks with Gen. Liang at 1045', 'talks.minutes: 75'],
        ['Start Talks with Gen. Liang at 1100', 'talks.slot: beijing 2011-01-10 11:00'],
        [
          'Make Joint press availability a step of Talks with Gen. Liang',
          'press: removed',
          'talks.sequence.step-press: (order a1, minutes 15, text Joint press availability)',
        ],
      ],
    },
    'one inside another at a place of its own': {
      trip: trip({ venue: 'bayi' }, { venue: 'hotel', minutes: 15 }),
      about,
      severity: 'error',
      fixes: [['press'], ['talks'], ['talks']],
    },
    'an anchor inside another, which stays what it is': {
      trip: trip({}, { minutes: 15, anchor: true }),
      about,
      severity: 'error',
      fixes: [['talks'], ['talks']],
    },
    'an anchor, which stays': {
      trip: trip({}, { anchor: true }),
      about,
      severity: 'error',
      fixes: [['talks'], ['talks']],
    },
    'a clash whose way between is counted': {
      trip: trip({ venue: 'bayi' }, { venue: 'hotel' }),
      about,
      severity: 'error',
      fixes: [['press'], ['talks'], ['talks']],
    },
    'a clash that pushes what follows': {
      trip: trip(
        {},
        {},
        {
          call: { slot: at('beijing', '2011-01-10', '11:20'), minutes: 30, status: 'confirmed' },
        },
      ),
      about,
      severity: 'error',
      mends: [
        ['End Talks with Gen. Liang at 1045', 'talks.minutes: 75'],
        [
          'Start Joint press availability at 1100, and what follows 10 min later',
          'call.slot: beijing 2011-01-10 11:30',
          'press.slot: beijing 2011-01-10 11:00',
        ],
      ],
    },
  },
});
