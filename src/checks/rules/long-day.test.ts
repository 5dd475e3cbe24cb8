import { expect, it } from 'vitest';
import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import { aTrip, at, beijing, moment, tokyo } from '../../domain/testing/a-trip';
import { checkTrip } from '../engine';
import { testRule } from '../testing/test-rule';
import { longDay } from './long-day';

interface Told {
  readonly first?: Partial<Meeting>;
  readonly last?: Partial<Meeting>;
  readonly others?: Readonly<Record<string, Partial<Meeting>>>;
  readonly stops?: Readonly<Record<string, Partial<Stop>>>;
}

const on = (date: string, clock: string, minutes: number): Partial<Meeting> => ({
  slot: at('beijing', date, clock),
  minutes,
  status: 'confirmed',
  venue: 'hall',
});

/** Ten minutes and 5 + 5 from the hotel to the hall and back: from 0740 to 2140 at the least. */
const trip = ({ first, last, others, stops }: Told) =>
  aTrip({
    stops: {
      beijing: { ...beijing, ron: { '2011-01-10': 'hotel', '2011-01-11': 'hotel' } },
      ...stops,
    },
    venues: { hotel: { kind: 'hotel' }, hall: {} },
    drives: [['hotel', 'hall', 10]],
    meetings: {
      first: { ...on('2011-01-10', '08:00', 60), ...first },
      last: { ...on('2011-01-10', '19:25', 120), ...last },
      ...others,
    },
  });

/** From 0740 to 2015 each. */
const longDays = {
  first: { slot: at('beijing', '2011-01-10', '08:00') },
  last: { slot: at('beijing', '2011-01-10', '18:00') },
  others: {
    second: on('2011-01-11', '08:00', 60),
    third: on('2011-01-11', '18:00', 120),
    fourth: on('2011-01-12', '08:00', 60),
    fifth: on('2011-01-12', '18:00', 120),
  },
  stops: {
    beijing: {
      ...beijing,
      wheelsUp: moment('2011-01-13', '09:00'),
      ron: { '2011-01-10': 'hotel', '2011-01-11': 'hotel', '2011-01-12': 'hotel' },
    },
  },
} as const;

const aDayLater = { slot: at('beijing', '2011-01-12', '13:00') };
const dinnerInTokyo = {
  ...on('2011-01-12', '20:30', 90),
  slot: at('tokyo', '2011-01-12', '20:30'),
  venue: null,
};

testRule(longDay, {
  allows: {
    'fourteen hours from the first departure to the last return': trip({}),
    'down time late in the evening': trip({
      others: { rest: { ...on('2011-01-10', '22:00', 60), kind: 'down', venue: 'hotel' } },
    }),
    'two long days': trip({ ...longDays, others: { ...longDays.others, fifth: aDayLater } }),
    'a night in the air': trip({
      last: { status: 'cancelled' },
      stops: {
        beijing: { ...beijing, wheelsUp: moment('2011-01-10', '12:00') },
        tokyo: { ...tokyo, wheelsDown: moment('2011-01-11', '00:30') },
      },
    }),
  },
  reports: {
    'half an hour more': {
      trip: trip({ last: { minutes: 150 } }),
      about: [['last', 'first']],
      severity: 'warning',
      says: '10 Jan is 14 h 10 long, from 0800 to 2210; 14 h is the most.',
      field: 'slot',
      facts: { minutes: 850, isThird: false },
      mends: [
        ['End Other at 2145', 'last.minutes: 140'],
        ['Start Other at 0810', 'first.slot: beijing 2011-01-10 08:10'],
      ],
    },
    'a day in two cities': {
      trip: trip({
        first: { slot: at('beijing', '2011-01-12', '06:30') },
        last: { status: 'cancelled' },
        others: { dinner: dinnerInTokyo },
        stops: { tokyo },
      }),
      about: [['dinner', 'first']],
      severity: 'warning',
    },
    'a day in two cities, though a meeting was put after wheels up of the first': {
      trip: trip({
        first: { slot: at('beijing', '2011-01-12', '06:30') },
        last: { ...on('2011-01-12', '17:30', 30) },
        others: { dinner: dinnerInTokyo },
        stops: { tokyo },
      }),
      about: [['dinner', 'first']],
      severity: 'warning',
    },
    'the third of three days of more than twelve hours': {
      trip: trip(longDays),
      about: [['fifth', 'fourth']],
      severity: 'warning',
      says: '12 Jan is 12 h 35 long, from 0740 to 2015: the third day in a row of more than 12 h.',
      fixes: [['fifth'], ['fourth']],
    },
    'an idea as a note': {
      trip: trip({ last: { minutes: 150, status: 'idea' } }),
      about: [['last', 'first']],
      severity: 'note',
    },
  },
});

it('names the cities of two clocks, and is said where the day ends', () => {
  const arrival = trip({
    first: { slot: at('beijing', '2011-01-12', '05:00') },
    last: { status: 'cancelled' },
    stops: { tokyo: { ...tokyo, wheelsDown: moment('2011-01-12', '20:30') } },
  });
  const told = [arrival, trip({ last: { minutes: 150 } })].map(
    (one) => checkTrip(one, null).findings.find(({ rule }) => rule === longDay.id) ?? null,
  );
  expect(told.map((finding) => [finding?.field, finding?.message])).toEqual([
    [
      'wheelsDown',
      '12 Jan is 14 h 50 long, from 0440 in Beijing to 2030 in Tokyo; 14 h is the most.',
    ],
    ['slot', '10 Jan is 14 h 10 long, from 0800 to 2210; 14 h is the most.'],
  ]);
});
