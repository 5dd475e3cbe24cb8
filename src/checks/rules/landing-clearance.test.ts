import { noFacts } from '../../domain/facts/facts';
import type { Stop } from '../../domain/records/stop';
import type { Task } from '../../domain/records/task';
import { aTrip, beijing, moment, tokyo } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { landingClearance } from './landing-clearance';

/** Lands in Tokyo on 12 January; it is the ninth there, and still the eighth in New York. */
const world = { now: Date.parse('2011-01-09T00:30Z'), facts: noFacts };

const trip = (stop: Partial<Stop>, task: Partial<Task> | null = null, limits = {}) =>
  aTrip({
    journey: { homeCountry: 'US', limits },
    stops: {
      beijing: { ...beijing, wheelsDown: null },
      tokyo: { ...tokyo, ...stop },
    },
    tasks: task ? { task: { stop: 'tokyo', text: 'Ask for clearance again', ...task } } : {},
  });

const about = [['tokyo']];
const fixes = [['clearance-tokyo']];

testRule(landingClearance, {
  world,
  allows: {
    'a clearance that is there': trip({ inboundClearance: 'granted' }),
    'a landing for which none is needed': trip({ inboundClearance: 'not-needed' }),
    'four days to go': trip({ wheelsDown: moment('2011-01-13') }),
    'a landing that is past': trip({ wheelsDown: moment('2011-01-08') }),
    'a landing earlier on the day': trip({ wheelsDown: moment('2011-01-09', '09:30') }),
    'a landing at home': trip({ country: 'US' }),
    'a train': trip({ inboundMode: 'train' }),
    'one that somebody chases': trip({ inboundClearance: 'refused' }, {}),
    'three days, where the trip asks for two': trip({}, null, { 'landing-clearance-days': 2 }),
  },
  reports: {
    'none three days before': {
      trip: trip({}),
      about,
      severity: 'warning',
      fixes,
      mends: [
        [
          'Add a task: chase the landing clearance for Tokyo',
          'clearance-tokyo: (text Chase the landing clearance for Tokyo, kind other, due 2011-01-12, stop tokyo)',
        ],
      ],
    },
    'one that is asked for on the day itself': {
      trip: trip({ inboundClearance: 'asked', wheelsDown: moment('2011-01-09', '23:00') }),
      about,
      severity: 'warning',
      says: 'Tokyo: landing clearance asked for, not granted, and it is the day of arrival.',
      field: 'inboundClearance',
      facts: { clearance: 'asked' },
      fixes,
    },
    'a refusal long before': {
      trip: trip({ inboundClearance: 'refused', wheelsDown: moment('2011-02-12') }),
      about,
      severity: 'warning',
      says: 'Tokyo: the landing clearance was refused.',
      fixes,
    },
    'none after the task is done': {
      trip: trip({}, { done: true }),
      about,
      severity: 'warning',
      says: 'Tokyo: no landing clearance, 3 days before arrival.',
    },
  },
});
