import type { Meeting } from '../../domain/records/meeting';
import { aTrip, at, beijing } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { untypedGap } from './untyped-gap';

interface Told {
  readonly talks?: Partial<Meeting>;
  readonly call?: Partial<Meeting>;
  readonly asIf?: string | null;
}

/** Talks until 1130 and 25 min on the way to a call at 1355: two hours of nothing. */
const trip = ({ talks, call, asIf }: Told) =>
  aTrip({
    journey: { asIf: asIf === undefined ? '2011-01-07T18:00:00Z' : asIf },
    stops: { beijing },
    venues: { bayi: {}, hall: {} },
    drives: [['bayi', 'hall', 15]],
    meetings: {
      talks: {
        slot: at('beijing', '2011-01-10', '09:00'),
        minutes: 150,
        status: 'confirmed',
        venue: 'bayi',
        ...talks,
      },
      call: {
        slot: at('beijing', '2011-01-10', '13:55'),
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
    'ninety minutes': trip({ talks: { minutes: 180 } }),
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
      says: 'Beijing: 1130–1330 on 10 Jan is empty (hold, meal, down time?).',
      facts: { told: [{ date: '2011-01-10', clocks: '1130–1330' }] },
      mends: [
        [
          'Add down time 1130–1330',
          'down-call: (slot beijing 2011-01-10 11:30, minutes 120, kind down, title Down time, status pencilled, source estimate, tracks (principal), ours track, order a1)',
        ],
        [
          'Add a hold 1130–1330',
          'hold-call: (slot beijing 2011-01-10 11:30, minutes 120, kind hold, title Hold, status pencilled, source estimate, tracks (principal), ours track, order a1)',
        ],
      ],
    },
    'an early end at the end of the working hours': {
      trip: trip({ talks: { minutes: 360 }, call: callAt('20:00') }),
      about,
      severity: 'note',
    },
  },
});
