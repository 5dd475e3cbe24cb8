import type { Meeting } from '../../domain/records/meeting';
import { aTrip, at, beijing, moment } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { noMeal } from './no-meal';

interface Told {
  readonly talks?: Partial<Meeting>;
  readonly lunch?: Partial<Meeting>;
  readonly dinner?: Partial<Meeting>;
  readonly call?: Partial<Meeting>;
  readonly asIf?: string | null;
  readonly wheelsDown?: string;
  readonly wheelsUp?: string;
  readonly others?: Meeting['tracks'];
  readonly limits?: Readonly<Record<string, number>>;
}

/** Talks until noon, a call at 1500, and a dinner until 2000; it is the day before in Beijing. */
const trip = ({ talks, lunch, dinner, call, asIf, wheelsDown, wheelsUp, others, limits }: Told) => {
  const line = (clock: string, minutes: number): Partial<Meeting> => ({
    slot: at('beijing', '2011-01-10', clock),
    minutes,
    status: 'confirmed',
    venue: 'hall',
    ...(others ? { tracks: others } : {}),
  });
  return aTrip({
    journey: {
      asIf: asIf === undefined ? '2011-01-09T12:00:00Z' : asIf,
      limits: limits ?? {},
    },
    stops: {
      beijing: {
        ...beijing,
        ...(wheelsDown ? { wheelsDown: moment('2011-01-10', wheelsDown) } : {}),
        ...(wheelsUp ? { wheelsUp: moment('2011-01-10', wheelsUp) } : {}),
      },
    },
    venues: { hall: {} },
    meetings: {
      talks: { ...line('09:00', 180), ...talks },
      lunch: { ...line('12:30', 60), kind: 'meal', ...lunch },
      call: { ...line('15:00', 60), ...call },
      dinner: { ...line('18:30', 90), kind: 'banquet', ...dinner },
    },
  });
};

const idea = { status: 'idea' } as const;
const cancelled = { status: 'cancelled' } as const;
const about = [['beijing']];

testRule(noMeal, {
  allows: {
    'lunch and dinner': trip({}),
    'a lunch whose time is to be decided': trip({ lunch: { slot: at('beijing', '2011-01-10') } }),
    'a meal that is called lunch, beside a dinner, both to be decided': trip({
      lunch: { slot: at('beijing', '2011-01-10'), title: 'Working lunch' },
      dinner: { slot: at('beijing', '2011-01-10'), title: 'Dinner' },
    }),
    'a lunch at midday': trip({
      lunch: { slot: { ...at('beijing', '2011-01-10'), time: { part: 'midday' } } },
    }),
    'no dinner on a day that ends before seven': trip({ dinner: cancelled }),
    'no lunch on a day that ends at noon': trip({
      lunch: cancelled,
      call: cancelled,
      dinner: cancelled,
    }),
    'a lunch that ends a minute after half past eleven': trip({
      lunch: { slot: at('beijing', '2011-01-10', '11:01'), minutes: 30 },
    }),
    'a lunch that begins a minute before two': trip({
      lunch: { slot: at('beijing', '2011-01-10', '13:59') },
    }),
    'a lunch of no known length': trip({ lunch: { minutes: null } }),
    'a banquet as lunch': trip({ lunch: { kind: 'banquet' } }),
    'no dinner on a day that ends at seven': trip({
      dinner: { kind: 'speech', slot: at('beijing', '2011-01-10', '18:00'), minutes: 60 },
    }),
    'no lunch on a day that begins after half past eleven': trip({
      lunch: cancelled,
      talks: { slot: at('beijing', '2011-01-10', '11:31'), minutes: 30 },
    }),
    'no lunch on a day that ends before two': trip({
      lunch: cancelled,
      dinner: cancelled,
      call: { slot: at('beijing', '2011-01-10', '13:00'), minutes: 59 },
    }),
    'what others eat': trip({ lunch: cancelled, others: { spouse: true } }),
    'a dinner aloft': trip({ dinner: cancelled, wheelsUp: '20:59' }),
    'what the trip wants later': trip({ lunch: cancelled, limits: { 'meals-planned-by': 0 } }),
    'a lunch aloft': trip({ lunch: cancelled, wheelsDown: '13:00' }),
    'anything more than five days ahead': trip({ lunch: cancelled, asIf: '2011-01-04T12:00:00Z' }),
    'what is past': trip({ lunch: cancelled, asIf: '2011-01-10T17:00:00Z' }),
    'anything before all time': trip({ lunch: cancelled, asIf: null }),
  },
  reports: {
    'a day without lunch': {
      trip: trip({ lunch: cancelled }),
      about,
      severity: 'warning',
      says: 'Beijing: no lunch on 10 Jan.',
      facts: { told: [{ date: '2011-01-10', missing: ['lunch'] }] },
      mends: [
        [
          'Add lunch at 1200 on 10 Jan',
          'lunch-beijing-2011-01-10: (slot beijing 2011-01-10 12:00, minutes 30, kind meal, title Lunch, status pencilled, source estimate, venue hall, tracks (principal), ours track, order a1)',
        ],
      ],
    },
    'a lunch that ends at half past eleven': {
      trip: trip({ lunch: { slot: at('beijing', '2011-01-10', '11:00'), minutes: 30 } }),
      about,
      severity: 'warning',
      says: 'Beijing: no lunch on 10 Jan.',
    },
    'a meal in the morning': {
      trip: trip({
        lunch: { slot: { ...at('beijing', '2011-01-10'), time: { part: 'morning' } } },
      }),
      about,
      severity: 'warning',
      says: 'Beijing: no lunch on 10 Jan.',
    },
    'a lunch that begins at two': {
      trip: trip({ lunch: { slot: at('beijing', '2011-01-10', '14:00') } }),
      about,
      severity: 'warning',
    },
    'no dinner, on a day that ends a minute after seven': {
      trip: trip({
        dinner: { kind: 'speech', slot: at('beijing', '2011-01-10', '18:00'), minutes: 61 },
      }),
      about,
      severity: 'warning',
      says: 'Beijing: no dinner on 10 Jan.',
    },
    'a dinner that ends at six': {
      trip: trip({
        dinner: { slot: at('beijing', '2011-01-10', '17:00'), minutes: 60 },
        call: { slot: at('beijing', '2011-01-10', '18:30') },
      }),
      about,
      severity: 'warning',
      facts: { told: [{ date: '2011-01-10', missing: ['dinner'] }] },
    },
    'five days ahead, to the day': {
      trip: trip({ lunch: cancelled, asIf: '2011-01-04T16:00:00Z' }),
      about,
      severity: 'warning',
    },
    'the day itself': {
      trip: trip({ lunch: cancelled, asIf: '2011-01-10T15:00:00Z' }),
      about,
      severity: 'warning',
    },
    'a day of ideas alone as a note': {
      trip: trip({ lunch: cancelled, talks: idea, call: idea, dinner: idea }),
      about,
      severity: 'note',
    },
    'an idea among what is planned as a warning': {
      trip: trip({ lunch: cancelled, talks: idea, call: idea }),
      about,
      severity: 'warning',
    },
    'one meal too few, one of no known time': {
      trip: trip({
        lunch: cancelled,
        dinner: { slot: at('beijing', '2011-01-10') },
        call: { slot: at('beijing', '2011-01-10', '18:30') },
      }),
      about,
      severity: 'warning',
      says: 'Beijing: no lunch on 10 Jan.',
    },
    'a meal of an hour, where the trip wants it so': {
      trip: trip({ lunch: cancelled, limits: { 'shortest-meal': 60 } }),
      about,
      severity: 'warning',
      mends: [
        [
          'Add lunch at 1200 on 10 Jan',
          'lunch-beijing-2011-01-10: (slot beijing 2011-01-10 12:00, minutes 60, kind meal, title Lunch, status pencilled, source estimate, venue hall, tracks (principal), ours track, order a1)',
        ],
      ],
    },
    'no room for it, and no fix': {
      trip: trip({
        lunch: { kind: 'other', minutes: 121, slot: at('beijing', '2011-01-10', '12:00') },
      }),
      about,
      severity: 'warning',
      mends: [],
    },
    'a day without lunch whose dinner is to be decided': {
      trip: trip({ lunch: cancelled, dinner: { slot: at('beijing', '2011-01-10') } }),
      about,
      severity: 'warning',
      says: 'Beijing: no lunch on 10 Jan.',
    },
    'a day without lunch whose breakfast is to be decided': {
      trip: trip({
        lunch: { slot: at('beijing', '2011-01-10'), title: 'Working breakfast' },
      }),
      about,
      severity: 'warning',
    },
    'a day without lunch and dinner': {
      trip: trip({ lunch: cancelled, dinner: { kind: 'speech' } }),
      about,
      severity: 'warning',
      says: 'Beijing: no lunch and no dinner on 10 Jan.',
      mends: [
        [
          'Add lunch at 1200 and dinner at 1800 on 10 Jan',
          'dinner-beijing-2011-01-10: (slot beijing 2011-01-10 18:00, minutes 30, kind meal, title Dinner, status pencilled, source estimate, venue hall, tracks (principal), ours track, order a1)',
          'lunch-beijing-2011-01-10: (slot beijing 2011-01-10 12:00, minutes 30, kind meal, title Lunch, status pencilled, source estimate, venue hall, tracks (principal), ours track, order a1)',
        ],
      ],
    },
    'two days at once': {
      trip: trip({
        lunch: cancelled,
        dinner: { kind: 'speech', slot: at('beijing', '2011-01-11', '17:00'), minutes: 150 },
        call: { minutes: 600, slot: at('beijing', '2011-01-11', '09:00') },
      }),
      about,
      severity: 'warning',
    },
  },
});
