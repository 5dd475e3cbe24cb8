import type { Meeting } from '../../domain/records/meeting';
import { aTrip, at, beijing, moment } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { noMeal } from './no-meal';

interface Told {
  readonly lunch?: Partial<Meeting>;
  readonly dinner?: Partial<Meeting>;
  readonly call?: Partial<Meeting>;
  readonly asIf?: string | null;
  readonly wheelsDown?: string;
}

/** Talks until noon, a call at 1500, and a dinner until 2000; it is the day before in Beijing. */
const trip = ({ lunch, dinner, call, asIf, wheelsDown }: Told) => {
  const line = (clock: string, minutes: number): Partial<Meeting> => ({
    slot: at('beijing', '2011-01-10', clock),
    minutes,
    status: 'confirmed',
    venue: 'hall',
  });
  return aTrip({
    journey: { asIf: asIf === undefined ? '2011-01-09T12:00:00Z' : asIf },
    stops: {
      beijing: wheelsDown ? { ...beijing, wheelsDown: moment('2011-01-10', wheelsDown) } : beijing,
    },
    venues: { hall: {} },
    meetings: {
      talks: line('09:00', 180),
      lunch: { ...line('12:30', 60), kind: 'meal', ...lunch },
      call: { ...line('15:00', 60), ...call },
      dinner: { ...line('18:30', 90), kind: 'banquet', ...dinner },
    },
  });
};

const cancelled = { status: 'cancelled' } as const;
const about = [['beijing']];

testRule(noMeal, {
  allows: {
    'lunch and dinner': trip({}),
    'a lunch whose time is to be decided': trip({ lunch: { slot: at('beijing', '2011-01-10') } }),
    'a lunch at midday': trip({
      lunch: { slot: { ...at('beijing', '2011-01-10'), time: { part: 'midday' } } },
    }),
    'no dinner on a day that ends before seven': trip({ dinner: cancelled }),
    'no lunch on a day that ends at noon': trip({
      lunch: cancelled,
      call: cancelled,
      dinner: cancelled,
    }),
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
