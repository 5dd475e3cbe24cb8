import { aCall } from '../testing/a-call';
import { testRule } from '../testing/test-rule';
import { overCapacity } from './over-capacity';

const seats = (capacity: number | null) => ({ venues: { bayi: { capacity } } });
const full = { plusOurs: 8, plusHost: 8, poolSize: 12, coverage: 'pooled' } as const;

testRule(overCapacity, {
  allows: {
    'as many as there are seats': aCall(full, seats(30)),
    'a place of unknown size': aCall(full, seats(null)),
    'a pool that is not let in': aCall({ ...full, coverage: 'closed' }, seats(24)),
    'those who are named, where no more is known': aCall({}, seats(3)),
    'a cancelled one': aCall({ ...full, status: 'cancelled' }, seats(24)),
  },
  reports: {
    'both sides and the pool': {
      trip: aCall(full, seats(24)),
      about: [['talks', 'bayi']],
      severity: 'warning',
      says: 'Talks with Gen. Liang: 9 of ours, 9 of the host’s and a pool of 12: 30 for 24 seats.',
      field: 'plusOurs',
      facts: { ours: 9, theirs: 9, pool: 12, capacity: 24 },
      mends: [
        ['Cut the pool of Talks with Gen. Liang to 6', 'talks.poolSize: 6'],
        [
          'Cut Talks with Gen. Liang to 1+5 of ours and 1+5 of the host’s',
          'talks.plusHost: 5',
          'talks.plusOurs: 5',
        ],
      ],
    },
    'more names than were told': {
      trip: aCall({ plusOurs: 0, plusHost: 0 }, seats(2)),
      about: [['talks', 'bayi']],
      severity: 'warning',
      says: 'Talks with Gen. Liang: 2 of ours, 1 of the host’s: 3 for 2 seats.',
      fixes: [],
    },
    'what a bigger place would take': {
      trip: aCall(
        { plusOurs: 15, plusHost: 15 },
        {
          venues: {
            bayi: { capacity: 24 },
            hall: { stop: 'beijing', name: 'Great Hall', capacity: 400 },
            elsewhere: { stop: 'tokyo', capacity: 400 },
          },
        },
      ),
      about: [['talks', 'bayi']],
      severity: 'warning',
      mends: [
        [
          'Cut Talks with Gen. Liang to 1+11 of ours and 1+11 of the host’s',
          'talks.plusHost: 11',
          'talks.plusOurs: 11',
        ],
        ['Hold Talks with Gen. Liang at Great Hall', 'talks.room: ', 'talks.venue: hall'],
      ],
    },
    'sides that can be cut to one each, and the two smallest of the places that take them': {
      trip: aCall(
        { plusOurs: 1, plusHost: 1, participants: {} },
        {
          venues: {
            bayi: { capacity: 2 },
            small: { stop: 'beijing', name: 'Small', capacity: 3 },
            great: { stop: 'beijing', name: 'Great', capacity: 400 },
            exact: { stop: 'beijing', name: 'Exact', capacity: 4 },
            larger: { stop: 'beijing', name: 'Larger', capacity: 40 },
            hotel: { stop: 'beijing', name: 'Hotel', kind: 'hotel', capacity: 5 },
          },
        },
      ),
      about: [['talks', 'bayi']],
      severity: 'warning',
      mends: [
        [
          'Cut Talks with Gen. Liang to 1+0 of ours and 1+0 of the host’s',
          'talks.plusHost: 0',
          'talks.plusOurs: 0',
        ],
        ['Hold Talks with Gen. Liang at Exact', 'talks.room: ', 'talks.venue: exact'],
        ['Hold Talks with Gen. Liang at Larger', 'talks.room: ', 'talks.venue: larger'],
      ],
    },
    'a side that cannot be cut below those who are named': {
      trip: aCall({ plusOurs: 2, plusHost: 30 }, seats(24)),
      about: [['talks', 'bayi']],
      severity: 'warning',
      mends: [
        [
          'Cut Talks with Gen. Liang to 1+1 of ours and 1+21 of the host’s',
          'talks.plusHost: 21',
          'talks.plusOurs: 1',
        ],
      ],
    },
    'a pool that cannot be cut to nobody': {
      trip: aCall({ plusOurs: 3, plusHost: 3, poolSize: 2, coverage: 'pooled' }, seats(8)),
      about: [['talks', 'bayi']],
      severity: 'warning',
      mends: [
        [
          'Cut Talks with Gen. Liang to 1+2 of ours and 1+2 of the host’s',
          'talks.plusHost: 2',
          'talks.plusOurs: 2',
        ],
      ],
    },
    'an idea as a note': {
      trip: aCall({ ...full, status: 'idea' }, seats(24)),
      about: [['talks', 'bayi']],
      severity: 'note',
    },
  },
});
