import { noFacts } from '../../domain/facts/facts';
import type { Meeting } from '../../domain/records/meeting';
import type { Option } from '../../domain/records/option';
import { aTrip, at, beijing, moment } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { undecidedOption } from './undecided-option';

const trip = (option: Partial<Option>, wall: Partial<Meeting> = {}) =>
  aTrip({
    stops: { beijing },
    options: {
      outing: {
        title: 'Great Wall',
        stop: 'beijing',
        decideBy: moment('2011-01-11', '18:00'),
        ...option,
      },
    },
    meetings: {
      wall: {
        slot: at('beijing', '2011-01-12', '11:45'),
        option: { group: 'outing', choice: 'A' },
        ...wall,
      },
      museum: {
        slot: at('beijing', '2011-01-12', '10:45'),
        option: { group: 'outing', choice: 'B' },
      },
    },
  });

const about = [['outing', 'wall', 'museum']];

testRule(undecidedOption, {
  // 1800 in Beijing.
  world: { now: Date.parse('2011-01-11T10:00:00Z'), facts: noFacts },
  allows: {
    'a time that is to come': trip({ decideBy: moment('2011-01-11', '18:15') }),
    'a day that is not over': trip({ decideBy: moment('2011-01-11') }),
    'a choice that was made': trip({ chosen: 'A' }),
    'a question without a time': trip({ decideBy: null }),
    'the same clock time at home': trip({ stop: null }),
  },
  reports: {
    'a question whose time has come': {
      trip: trip({}),
      about,
      severity: 'warning',
      says: 'Great Wall, A or B: to be decided by 11 Jan 1800, and still open.',
      field: 'chosen',
      facts: { decideBy: 1294740000000 },
      mends: [
        ['Choose A: Other', 'outing.chosen: A'],
        ['Choose B: Other', 'outing.chosen: B'],
      ],
    },
    'a question whose day is over': {
      trip: trip({ decideBy: moment('2011-01-10') }),
      about,
      severity: 'warning',
      says: 'Great Wall, A or B: to be decided by 10 Jan TBD, and still open.',
    },
  },
});

testRule(undecidedOption, {
  world: { now: Date.parse('2011-01-12T10:00:00Z'), facts: noFacts },
  allows: { 'a question of what has begun': trip({}) },
  reports: {
    'a question of which a part is to come': {
      trip: trip({}, { slot: at('beijing', '2011-01-12', '20:00') }),
      about,
      severity: 'warning',
    },
  },
});
