import { noFacts } from '../../domain/facts/facts';
import type { Person } from '../../domain/records/person';
import type { Task } from '../../domain/records/task';
import { aTrip, beijing, tokyo } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { noRoom } from './no-room';

const nights = ['2011-01-09', '2011-01-10'] as const;
const rooms = { '2011-01-09': '1201', '2011-01-10': '1201' };

interface Circumstances {
  readonly beds?: number;
  readonly task?: Partial<Task>;
}

const trip = (liu: Partial<Person>, { beds, task }: Circumstances = {}) =>
  aTrip({
    journey: { principal: 'gates' },
    stops: {
      beijing: { ...beijing, ron: Object.fromEntries(nights.map((night) => [night, 'hotel'])) },
      tokyo,
    },
    venues: { hotel: { name: 'Hotel', kind: 'hotel', beds: beds ?? null } },
    people: {
      gates: { family: 'Gates', rooms },
      liu: { family: 'Liu', tracks: { principal: true }, ...liu },
    },
    tasks: task ? { task: { stop: 'beijing', text: 'Assign the rooms', ...task } } : {},
  });

const fixes = [['rooms-beijing']];

testRule(noRoom, {
  world: { now: Date.parse('2011-01-02T12:00Z'), facts: noFacts },
  allows: {
    'a room for each night': trip({ rooms }, { beds: 2 }),
    'somebody who only joins later': trip({ joins: 'tokyo' }),
    'the advance': trip({ tracks: { advance: true } }),
    'the other side': trip({ side: 'host' }),
    'a task that is open': trip({}, { task: {} }),
  },
  reports: {
    'somebody without a room for one of the nights': {
      trip: trip({ rooms: { '2011-01-09': '1201' } }),
      about: [['beijing', 'liu']],
      severity: 'warning',
      says: 'Beijing: no room yet for Liu.',
      field: 'ron',
      facts: { people: ['liu'], full: [] },
      mends: [
        [
          'Add a task: assign the rooms in Beijing',
          'rooms-beijing: (text Assign the rooms in Beijing, kind other, due 2011-01-09, stop beijing)',
        ],
      ],
    },
    'more names than beds': {
      trip: trip({ rooms }, { beds: 1 }),
      about: [['beijing']],
      severity: 'warning',
      says: 'Beijing: 2 names for 1 bed at Hotel on 9 Jan.',
      fixes,
    },
    'both at once, after the task is done': {
      trip: trip({}, { beds: 1, task: { done: true } }),
      about: [['beijing', 'liu']],
      severity: 'warning',
      says: 'Beijing: no room yet for Liu; 2 names for 1 bed at Hotel on 9 Jan.',
      fixes,
    },
  },
});
