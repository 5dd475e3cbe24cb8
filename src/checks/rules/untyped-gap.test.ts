import type { Meeting } from '../../domain/records/meeting';
import { aTrip, at, beijing } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { untypedGap } from './untyped-gap';

interface Told {
  readonly talks?: Partial<Meeting>;
  readonly call?: Partial<Meeting>;
  readonly asIf?: string | null;
}

/** Talks until 1400 and 25 min on the way to a call at 1625: two hours of nothing. */
const trip = ({ talks, call, asIf }: Told) =>
  aTrip({
    journey: { asIf: asIf === undefined ? '2011-01-07T18:00:00Z' : asIf },
    stops: { beijing },
    venues: { bayi: {}, hall: {} },
    drives: [['bayi', 'hall', 15]],
    meetings: {
      talks: {
        slot: at('beijing', '2011-01-10', '11:00'),
        minutes: 180,
        status: 'confirmed',
        venue: 'bayi',
        ...talks,
      },
      call: {
        slot: at('beijing', '2011-01-10', '16:25'),
        minutes: 45,
        status: 'confirmed',
        venue: 'hall',
        ...call,
      },
    },
  });

const callAt = (clock: string): Partial<Meeting> => ({ slot: at('beijing', '2011-01-10', clock) });
const about = [['call', 'talks']];

testRule(untypedGap, {
  allows: {
    'ninety minutes': trip({ talks: { minutes: 210 } }),
    'the hours of a lunch that is missing, which are told as that': trip({
      talks: { ...callAt('09:00'), minutes: 150 },
      call: callAt('14:25'),
    }),
    'an evening': trip({ talks: callAt('16:00'), call: callAt('23:00') }),
    'a length that nobody knows': trip({ talks: { minutes: null } }),
    'a time that is to be decided in between': trip({
      call: { slot: { ...at('beijing', '2011-01-10'), time: { part: 'afternoon' } } },
    }),
    'what others do': trip({ call: { tracks: { spouse: true } } }),
    'anything more than a week ahead': trip({ asIf: '2011-01-02T12:00:00Z' }),
    'what is past': trip({ asIf: '2011-01-11T12:00:00Z' }),
    'anything before all time': trip({ asIf: null }),
  },
  reports: {
    'two hours of nothing': {
      trip: trip({}),
      about,
      severity: 'note',
      says: 'Beijing: 1400–1600 on 10 Jan is empty (hold, meal, down time?).',
      facts: { told: [{ date: '2011-01-10', clocks: '1400–1600' }] },
      mends: [
        [
          'Add down time 1400–1600',
          'down-call: (slot beijing 2011-01-10 14:00, minutes 120, kind down, title Down time, status pencilled, source estimate, tracks (principal), ours track, order a1)',
        ],
        [
          'Add a hold 1400–1600',
          'hold-call: (slot beijing 2011-01-10 14:00, minutes 120, kind hold, title Hold, status pencilled, source estimate, tracks (principal), ours track, order a1)',
        ],
      ],
    },
    'an early end at the end of the working hours': {
      trip: trip({ talks: { minutes: 240 }, call: callAt('20:00') }),
      about,
      severity: 'note',
    },
    'two hours between lunch and a call': {
      trip: trip({
        talks: { ...callAt('11:30'), minutes: 30, kind: 'meal' },
        call: callAt('14:25'),
      }),
      about,
      severity: 'note',
    },
    'a morning before the hours of a lunch that is missing': {
      trip: trip({ talks: { ...callAt('09:00'), minutes: 30 }, call: callAt('14:25') }),
      about,
      severity: 'note',
    },
    'the hours of lunch on a day that ends with them': {
      trip: trip({
        talks: { ...callAt('09:00'), minutes: 120 },
        call: { ...callAt('13:50'), minutes: 5 },
      }),
      about,
      severity: 'note',
    },
  },
});
