import { noFacts } from '../../domain/facts/facts';
import type { Meeting } from '../../domain/records/meeting';
import { aTrip, at, beijing, type TripParts } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { noPressPlan } from './no-press-plan';

const undecided = (date: string): Partial<Meeting> => ({
  kind: 'plenary',
  slot: at('beijing', date, '09:30'),
  status: 'confirmed',
});

const trip = (talks: Partial<Meeting>, parts: TripParts = {}) =>
  aTrip({
    stops: { beijing },
    ...parts,
    meetings: { talks: { ...undecided('2011-01-10'), ...talks }, ...parts.meetings },
  });

testRule(noPressPlan, {
  world: { now: Date.parse('2010-12-31T04:00:00Z'), facts: noFacts },
  allows: {
    'a closed meeting': trip({ coverage: 'closed' }),
    'one that is further away': trip({ slot: at('beijing', '2011-01-11', '09:30') }),
    'one that is past': trip({ slot: at('beijing', '2010-12-31', '09:30') }),
    'what the press does not ask about': trip({ kind: 'briefing' }),
    'a meeting of the deputy': trip({ tracks: { deputy: true } }),
    'an idea': trip({ status: 'idea' }),
    'a cancelled one': trip({ status: 'cancelled' }),
    'what the trip wants later': trip({}, { journey: { limits: { 'press-plan-days': 7 } } }),
  },
  reports: {
    'coverage that is not decided ten days before': {
      trip: trip({}),
      about: [['talks']],
      severity: 'warning',
      says: 'Press coverage is not decided for Plenary.',
      field: 'coverage',
      facts: { meetings: ['talks'] },
      mends: [['Close Plenary to the press', 'talks.coverage: closed']],
    },
    'all of a stop once': {
      trip: trip({}, { meetings: { call: undecided('2011-01-09') } }),
      about: [['beijing', 'call', 'talks']],
      severity: 'warning',
      says: 'Beijing: press coverage is not decided for Plenary (9 Jan 0930) and Plenary (10 Jan 0930).',
      mends: [
        [
          'Close Plenary (9 Jan 0930) and Plenary (10 Jan 0930) to the press',
          'call.coverage: closed',
          'talks.coverage: closed',
        ],
      ],
    },
  },
});
