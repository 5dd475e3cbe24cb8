import type { Meeting } from '../../domain/records/meeting';
import { aTrip, at, beijing } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { noDownTime } from './no-down-time';

const clocks = ['08:00', '10:10', '12:20', '14:30', '16:40'] as const;

/** Five meetings of two hours, ten minutes apart: from 0800 to 1840. */
const trip = (
  third: Partial<Meeting>,
  last: Partial<Meeting> = {},
  others: Readonly<Partial<Record<'m1' | 'm2' | 'm4', Partial<Meeting>>>> = {},
  limits: Readonly<Record<string, number>> = {},
) => {
  const line = (index: number): Partial<Meeting> => ({
    slot: at('beijing', '2011-01-10', clocks[index] ?? ''),
    minutes: 120,
    status: 'confirmed',
    venue: 'hall',
  });
  return aTrip({
    journey: { limits },
    stops: { beijing },
    venues: { hall: {} },
    meetings: {
      m1: { ...line(0), ...others.m1 },
      m2: { ...line(1), ...others.m2 },
      m3: { ...line(2), ...third },
      m4: { ...line(3), ...others.m4 },
      m5: { ...line(4), ...last },
    },
  });
};

const about = [['m1', 'm2', 'm3', 'm4', 'm5', 'beijing']];

testRule(noDownTime, {
  allows: {
    'down time at noon': trip({ kind: 'down', minutes: 30 }),
    'half an hour in which nothing is planned': trip({ minutes: 100 }),
    'a length that nobody knows': trip({ minutes: null }),
    'as long as the trip allows': trip({}, {}, {}, { 'longest-without-rest': 11 }),
    'less than ten hours': trip({}, { minutes: 70 }),
    'what others do': trip({ tracks: { deputy: true } }),
    'a cancelled one': trip({ status: 'cancelled' }),
  },
  reports: {
    'a day without a rest': {
      trip: trip({}),
      about,
      severity: 'warning',
      says: '10 h 40 without 30 min of down time on 10 Jan, from 0800.',
      facts: { minutes: 640 },
      mends: [
        [
          'Insert 30 min of down time at 1000, and what follows up to 20 min later',
          'down-m2: (slot beijing 2011-01-10 10:00, minutes 30, kind down, title Down time, status pencilled, source estimate, tracks (principal), ours track, order a1)',
          'm2.slot: beijing 2011-01-10 10:30',
          'm3.slot: beijing 2011-01-10 12:30',
        ],
        [
          'Insert 30 min of down time at 1210, and what follows up to 20 min later',
          'down-m3: (slot beijing 2011-01-10 12:10, minutes 30, kind down, title Down time, status pencilled, source estimate, tracks (principal), ours track, order a1)',
          'm3.slot: beijing 2011-01-10 12:40',
          'm4.slot: beijing 2011-01-10 14:40',
        ],
        [
          'Insert 30 min of down time at 1420, and what follows up to 20 min later',
          'down-m4: (slot beijing 2011-01-10 14:20, minutes 30, kind down, title Down time, status pencilled, source estimate, tracks (principal), ours track, order a1)',
          'm4.slot: beijing 2011-01-10 14:50',
          'm5.slot: beijing 2011-01-10 16:50',
        ],
      ],
    },
    'a day of ideas alone as a note': {
      trip: trip(
        { status: 'idea' },
        { status: 'idea' },
        { m1: { status: 'idea' }, m2: { status: 'idea' }, m4: { status: 'idea' } },
      ),
      about,
      severity: 'note',
    },
    'ideas after the first of it as a warning': {
      trip: trip(
        { status: 'idea' },
        { status: 'idea' },
        { m2: { status: 'idea' }, m4: { status: 'idea' } },
      ),
      about,
      severity: 'warning',
    },
    'ideas before the last of it as a warning': {
      trip: trip(
        { status: 'idea' },
        {},
        { m1: { status: 'idea' }, m2: { status: 'idea' }, m4: { status: 'idea' } },
      ),
      about,
      severity: 'warning',
    },
    'ten hours to the minute': {
      trip: trip({}, { minutes: 80 }),
      about,
      severity: 'warning',
      facts: { minutes: 600 },
    },
    'what is less than the trip wants': {
      trip: trip({ minutes: 100 }, {}, {}, { 'shortest-down-time': 45 }),
      about,
      severity: 'warning',
      says: '10 h 40 without 45 min of down time on 10 Jan, from 0800.',
    },
    'down time that is too short for one': {
      trip: trip({}, { slot: at('beijing', '2011-01-10', '16:55') }),
      about,
      severity: 'warning',
      mends: [
        [
          'Insert 30 min of down time at 1630, and what follows up to 5 min later',
          'down-m5: (slot beijing 2011-01-10 16:30, minutes 30, kind down, title Down time, status pencilled, source estimate, tracks (principal), ours track, order a1)',
          'm5.slot: beijing 2011-01-10 17:00',
        ],
        [
          'Insert 30 min of down time at 1000, and what follows up to 20 min later',
          'down-m2: (slot beijing 2011-01-10 10:00, minutes 30, kind down, title Down time, status pencilled, source estimate, tracks (principal), ours track, order a1)',
          'm2.slot: beijing 2011-01-10 10:30',
          'm3.slot: beijing 2011-01-10 12:30',
        ],
        [
          'Insert 30 min of down time at 1210, and what follows up to 20 min later',
          'down-m3: (slot beijing 2011-01-10 12:10, minutes 30, kind down, title Down time, status pencilled, source estimate, tracks (principal), ours track, order a1)',
          'm3.slot: beijing 2011-01-10 12:40',
          'm4.slot: beijing 2011-01-10 14:40',
        ],
      ],
    },
  },
});
