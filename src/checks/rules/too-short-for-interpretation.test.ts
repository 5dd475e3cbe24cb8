import type { Posture } from '../../domain/records/choices';
import type { Meeting } from '../../domain/records/meeting';
import { aTrip, at, beijing } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { tooShortForInterpretation } from './too-short-for-interpretation';

const titles = {
  t1: 'Piracy',
  t2: 'Hotline',
  t3: 'Exchanges',
  t4: 'Cyber',
  t5: 'Iran',
  t6: 'Disaster relief',
} as const;
const ids = Object.keys(titles);

const raising = (count: number, posture: Posture = 'raise'): Partial<Meeting> => ({
  topics: Object.fromEntries(
    ids.slice(0, count).map((id, index) => [id, { posture, order: `a${index}` }]),
  ),
});

/** Thirty minutes, of which fifteen are left for six topics. */
const trip = (talks: Partial<Meeting>, follower: Partial<Meeting> = { status: 'cancelled' }) =>
  aTrip({
    stops: { beijing },
    topics: Object.fromEntries(Object.entries(titles).map(([id, title]) => [id, { title }])),
    meetings: {
      talks: {
        slot: at('beijing', '2011-01-10', '09:00'),
        minutes: 30,
        status: 'confirmed',
        interpretation: 'consecutive',
        ...raising(6),
        ...talks,
      },
      press: {
        slot: at('beijing', '2011-01-10', '09:30'),
        minutes: 20,
        status: 'confirmed',
        ...follower,
      },
    },
  });

const about = [['talks']];

testRule(tooShortForInterpretation, {
  allows: {
    'three minutes for each': trip(raising(5)),
    'simultaneous interpretation': trip({ interpretation: 'simultaneous' }),
    'no interpretation': trip({ interpretation: 'none' }),
    'an interpretation that is to be decided': trip({ interpretation: null }),
    'what is only spoken of if raised': trip(raising(6, 'if-raised')),
    'a length that nobody knows': trip({ minutes: null }),
    'a cancelled one': trip({ status: 'cancelled' }),
  },
  reports: {
    'two and a half minutes for each': {
      trip: trip({}),
      about,
      severity: 'warning',
      says: 'Other: 30 min with consecutive interpretation is 15 min of talk for 6 topics.',
      field: 'minutes',
      facts: { talk: 15, topics: 6 },
      mends: [
        ['Give Other 40 min', 'talks.minutes: 40'],
        ['Interpret Other simultaneously', 'talks.interpretation: simultaneous'],
        ['Take Disaster relief out of Other', 'talks.topics.t6: removed'],
      ],
    },
    'them, and puts off what follows': {
      trip: trip({}, {}),
      about,
      severity: 'warning',
      mends: [
        ['Interpret Other simultaneously', 'talks.interpretation: simultaneous'],
        ['Take Disaster relief out of Other', 'talks.topics.t6: removed'],
        [
          'Give Other 40 min, and put off what follows',
          'press.slot: beijing 2011-01-10 09:40',
          'talks.minutes: 40',
        ],
      ],
    },
    'simultaneous interpretation that is too short all the same': {
      trip: trip({ interpretation: 'simultaneous', minutes: 15 }),
      about,
      severity: 'warning',
      says: 'Other: 15 min of talk for 6 topics.',
      fixes: [['talks'], ['talks']],
    },
    'an idea as a note': { trip: trip({ status: 'idea' }), about, severity: 'note' },
  },
});
