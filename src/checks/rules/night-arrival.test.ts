import type { Stop } from '../../domain/records/stop';
import type { Task } from '../../domain/records/task';
import type { Hours } from '../../domain/records/venue';
import { aTrip, beijing, moment, tokyo } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { nightArrival } from './night-arrival';

interface Circumstances {
  readonly stop?: Partial<Stop>;
  readonly hours?: Hours;
  readonly task?: Partial<Task>;
  readonly limits?: Readonly<Record<string, number>>;
}

const trip = (clock: string, { stop, hours, task, limits = {} }: Circumstances = {}) =>
  aTrip({
    journey: { limits },
    stops: {
      beijing,
      tokyo: {
        ...tokyo,
        wheelsDown: moment('2011-01-13', clock),
        wheelsDownAirfield: 'haneda',
        ...stop,
      },
    },
    venues: { haneda: { name: 'Haneda', kind: 'airfield', hours: hours ?? null } },
    tasks: task ? { task: { stop: 'tokyo', text: 'Confirm handling', ...task } } : {},
  });

const about = [['tokyo']];
const fixes = [['handling-tokyo']];
const day: Hours = { from: '07:00', until: '21:00' };

testRule(nightArrival, {
  allows: {
    'a landing just before the night': trip('22:59'),
    'a landing in the morning': trip('06:00'),
    'a landing in the night at an airfield that is open': trip('01:40', {
      hours: { from: '05:00', until: '02:00' },
    }),
    'a landing where there is no night': trip('01:40', {
      hours: { from: '00:00', until: '00:00' },
    }),
    'one that is told to whom it concerns': trip('01:40', { task: {} }),
    'one that was confirmed': trip('01:40', { task: { done: true } }),
    'a train': trip('01:40', { stop: { inboundMode: 'train' } }),
    'a night that the trip takes for day': trip('05:30', { limits: { 'night-arrival-until': 5 } }),
  },
  reports: {
    'a landing after 2300': {
      trip: trip('23:00'),
      about,
      severity: 'note',
      fixes,
      mends: [
        [
          'Add a task: confirm the handling of the arrival in Tokyo at 2300',
          'handling-tokyo: (text Confirm the handling of the arrival in Tokyo at 2300, kind other, stop tokyo)',
        ],
      ],
    },
    'a landing before 0600': { trip: trip('05:59'), about, severity: 'note', fixes },
    'a landing after the airfield has closed': {
      trip: trip('21:00', { hours: day }),
      about,
      severity: 'note',
      says: 'Lands in Tokyo at 2100; Haneda is open 0700–2100.',
      field: 'wheelsDown',
      facts: { clock: '2100' },
      fixes,
    },
    'a landing while the task is about something else': {
      trip: trip('01:40', { task: { text: 'Order flags' } }),
      about,
      severity: 'note',
      says: 'Lands in Tokyo at 0140.',
    },
  },
});
