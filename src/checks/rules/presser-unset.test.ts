import { noFacts } from '../../domain/facts/facts';
import type { Meeting } from '../../domain/records/meeting';
import { aTrip, at, beijing } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { presserUnset } from './presser-unset';

const trip = (press: Partial<Meeting>, other?: Partial<Meeting>) => {
  const joint = {
    kind: 'press',
    slot: at('beijing', '2011-01-10', '10:50'),
    status: 'confirmed',
    participants: { liang: { host: true }, morrell: { participant: true } },
  } as const satisfies Partial<Meeting>;
  return aTrip({
    stops: { beijing },
    people: {
      liang: { side: 'host' },
      morrell: { family: 'Morrell', given: 'Geoff', tracks: { press: true } },
    },
    meetings: { press: { ...joint, ...press }, ...(other && { other: { ...joint, ...other } }) },
  });
};

const agreed = { speaksFirst: 'host', moderator: 'Mr. Morrell', questionsEachSide: 2 } as const;
const about = [['press']];

testRule(presserUnset, {
  world: { now: Date.parse('2011-01-03T04:00:00Z'), facts: noFacts },
  allows: {
    'all agreed': trip(agreed),
    'our own press availability': trip({ participants: {} }),
    'a meeting that is none': trip({ kind: 'plenary' }),
    'one that is further away': trip({ slot: at('beijing', '2011-01-14', '10:50') }),
    'one that is past': trip({ slot: at('beijing', '2011-01-03', '10:50') }),
    'a cancelled one': trip({ status: 'cancelled' }),
  },
  reports: {
    'nothing agreed': {
      trip: trip({}),
      about,
      severity: 'note',
      mends: [
        [
          'Set up Press availability (host first, Geoff Morrell moderates, 2 questions a side)',
          'press.moderator: Geoff Morrell',
          'press.questionsEachSide: 2',
          'press.speaksFirst: host',
        ],
      ],
    },
    'no number of questions': {
      trip: trip({ ...agreed, questionsEachSide: null }),
      about,
      severity: 'note',
      says: 'Questions a side not set for Press availability.',
      field: 'questionsEachSide',
      facts: { meetings: ['press'], missing: ['questions a side'] },
    },
    'no moderator, and nobody of ours who could': {
      trip: trip({ ...agreed, moderator: '', participants: { liang: { host: true } } }),
      about,
      severity: 'note',
      says: 'Moderator not set for Press availability.',
      fixes: [],
    },
    'all of a stop once': {
      trip: trip({}, { slot: at('beijing', '2011-01-10', '15:00') }),
      about: [['beijing', 'press', 'other']],
      severity: 'note',
      says: 'Beijing: who speaks first, moderator and questions a side not set for Press availability (10 Jan 1050) and Press availability (10 Jan 1500).',
      mends: [
        [
          'Set up Press availability (host first, Geoff Morrell moderates, 2 questions a side) and Press availability (host first, Geoff Morrell moderates, 2 questions a side)',
          'other.moderator: Geoff Morrell',
          'other.questionsEachSide: 2',
          'other.speaksFirst: host',
          'press.moderator: Geoff Morrell',
          'press.questionsEachSide: 2',
          'press.speaksFirst: host',
        ],
      ],
    },
  },
});
