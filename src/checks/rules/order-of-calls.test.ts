import type { Meeting } from '../../domain/records/meeting';
import type { Person } from '../../domain/records/person';
import { aTrip, at, beijing, type TripParts } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { orderOfCalls } from './order-of-calls';

interface Told {
  readonly call?: Partial<Meeting>;
  readonly talks?: Partial<Meeting>;
  readonly hu?: Partial<Person>;
  readonly parts?: TripParts;
}

/** The call at 0900, the talks at 1000. */
const trip = ({ call, talks, hu, parts }: Told = {}) =>
  aTrip({
    stops: { beijing },
    people: {
      hu: { side: 'host', level: 'head-of-state', ...hu },
      liang: { side: 'host', level: 'minister', counterpart: true },
    },
    ...parts,
    meetings: {
      call: {
        slot: at('beijing', '2011-01-10', '09:00'),
        minutes: 30,
        status: 'confirmed',
        participants: { hu: { host: true } },
        ...call,
      },
      talks: {
        slot: at('beijing', '2011-01-10', '10:00'),
        minutes: 30,
        status: 'confirmed',
        participants: { liang: { host: true } },
        ...talks,
      },
    },
  });

const about = [['call', 'talks']];
const limitedTo = (levels: number): TripParts => ({
  journey: { limits: { 'order-of-calls-levels': levels } },
});

testRule(orderOfCalls, {
  allows: {
    'the counterpart first': trip({ call: { slot: at('beijing', '2011-01-11', '09:00') } }),
    'both at once': trip({ call: { participants: { hu: {}, liang: {} } } }),
    'a head of government first': trip({ hu: { level: 'head-of-government' } }),
    'a call whose time is to be decided': trip({ call: { slot: at('beijing', '2011-01-10') } }),
    'no meeting with the counterpart': trip({ talks: { status: 'cancelled' } }),
    'what the host said': trip({ call: { source: 'host' } }),
    'what is being confirmed': trip({
      parts: { tasks: { ask: { text: 'Confirm the order', meeting: 'call' } } },
    }),
    'what the trip takes for no custom': trip({ parts: limitedTo(0) }),
  },
  reports: {
    'the head of state first': {
      trip: trip(),
      about,
      severity: 'note',
      says: 'Other (10 Jan 0900) comes before Other with the counterpart.',
      field: 'slot',
      facts: { call: 1294621200000, talks: 1294624800000 },
      mends: [
        [
          'Add a task: confirm the order of Other and Other with the host’s protocol',
          'order-call: (text Confirm the order of Other and Other with the host’s protocol, kind other, due 2011-01-07, meeting call)',
        ],
      ],
    },
    'a head of government first, where the trip says so': {
      trip: trip({ hu: { level: 'head-of-government' }, parts: limitedTo(2) }),
      about,
      severity: 'note',
    },
  },
});
