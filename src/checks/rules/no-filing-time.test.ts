import type { Meeting } from '../../domain/records/meeting';
import { aTrip, at, beijing, moment, type TripParts } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { noFilingTime } from './no-filing-time';

const line = (clock: string, minutes: number, told: Partial<Meeting> = {}): Partial<Meeting> => ({
  kind: 'visit',
  coverage: 'pooled',
  slot: at('beijing', '2011-01-10', clock),
  minutes,
  status: 'confirmed',
  ...told,
});

/** Press until 0930, then covered until 1400 with gaps of 30 minutes. */
const trip = (
  press: Partial<Meeting>,
  others: Readonly<Record<string, Partial<Meeting>>> = {},
  parts: TripParts = {},
) =>
  aTrip({
    stops: { beijing },
    ...parts,
    meetings: {
      press: line('09:00', 30, { kind: 'press', coverage: 'open', ...press }),
      one: line('10:00', 120),
      two: line('12:30', 90),
      ...others,
    },
  });

const about = [['press']];

testRule(noFilingTime, {
  allows: {
    'filing time, whatever the principal does': trip(
      {},
      {
        filing: line('10:00', 45, { kind: 'filing', tracks: { press: true } }),
      },
    ),
    'a closed meeting of an hour': trip({}, { one: line('10:00', 120, { coverage: 'closed' }) }),
    'a gap of 45 minutes': trip({}, { two: line('12:45', 90) }),
    'a press availability that is closed': trip({ coverage: 'closed' }),
    'talks with a spray': trip({ kind: 'plenary' }),
    'a talk aboard': trip({ aboard: 'inbound' }),
    'a cancelled one': trip({ status: 'cancelled' }),
    'what the trip takes for enough': trip(
      {},
      {},
      { journey: { limits: { 'filing-minutes': 30 } } },
    ),
  },
  reports: {
    'gaps of 30 minutes': {
      trip: trip({}),
      about,
      severity: 'warning',
      says: 'No 45 min to file within 4 h of Press availability.',
      field: 'slot',
      facts: { meetings: ['press'] },
      mends: [
        [
          'Add 45 min to file after Press availability',
          'filing-press: (slot beijing 2011-01-10 09:30, minutes 45, kind filing, title Filing time, status idea, source estimate, tracks (press), ours track, order a0)',
        ],
      ],
    },
    'an hour that is taken by the way': {
      trip: trip(
        { venue: 'bayi' },
        { one: line('10:30', 90, { venue: 'wall' }), two: line('12:00', 120, { venue: 'wall' }) },
        { venues: { bayi: {}, wall: {} }, drives: [['bayi', 'wall', 40]] },
      ),
      about,
      severity: 'warning',
    },
    'a flight that follows': {
      trip: trip(
        {},
        { one: { status: 'cancelled' }, two: { status: 'cancelled' } },
        {
          stops: {
            beijing: { ...beijing, wheelsUp: moment('2011-01-10', '10:00') },
            tokyo: {
              ...{ zone: 'Asia/Tokyo', order: 'a2' },
              wheelsDown: moment('2011-01-10', '14:15'),
            },
          },
        },
      ),
      about,
      severity: 'warning',
    },
  },
});
