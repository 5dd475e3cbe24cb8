import type { Meeting } from '../../domain/records/meeting';
import type { Person } from '../../domain/records/person';
import { aTrip, at, beijing, tokyo } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { notTravellingYet } from './not-travelling-yet';

const named = { participants: { roos: {} } } as const;

/** Talks in Beijing and a call in Tokyo, both with the ambassador. */
const trip = (roos: Partial<Person>, talks: Partial<Meeting> = {}, call: Partial<Meeting> = {}) =>
  aTrip({
    stops: { beijing, tokyo },
    people: { roos: { rank: 'Amb.', family: 'Roos', ...roos } },
    meetings: {
      talks: {
        slot: at('beijing', '2011-01-10', '09:00'),
        minutes: 60,
        status: 'confirmed',
        ...named,
        ...talks,
      },
      call: {
        slot: at('tokyo', '2011-01-13', '09:00'),
        minutes: 60,
        status: 'confirmed',
        ...named,
        ...call,
      },
    },
  });

const aboard = (direction: 'inbound' | 'outbound'): Partial<Meeting> => ({ aboard: direction });

testRule(notTravellingYet, {
  allows: {
    'who is with the party all along': trip({}),
    'who joins at the first stop and leaves at the last': trip({
      joins: 'beijing',
      leaves: 'tokyo',
    }),
    'who is named only where they are': trip({ joins: 'tokyo' }, { participants: {} }),
    'a cancelled meeting': trip({ joins: 'tokyo' }, { status: 'cancelled' }),
    'who leaves after the flight': trip(
      { leaves: 'tokyo' },
      {},
      { ...aboard('inbound'), slot: at('tokyo', '2011-01-12', '17:00') },
    ),
  },
  reports: {
    'somebody who joins later': {
      trip: trip({ joins: 'tokyo' }),
      about: [['talks', 'roos', 'beijing']],
      severity: 'error',
      says: 'Amb. Roos joins in Tokyo, and is listed in Beijing: Other.',
      field: 'participants',
      facts: { people: ['roos'], meetings: ['talks'], joins: 'tokyo', leaves: null },
      mends: [
        ['Let Amb. Roos join in Beijing', 'roos.joins: beijing'],
        ['Take Amb. Roos out of Other', 'talks.participants.roos: removed'],
      ],
    },
    'somebody who has left': {
      trip: trip({ leaves: 'beijing' }),
      about: [['call', 'roos', 'tokyo']],
      severity: 'error',
      says: 'Amb. Roos leaves in Beijing, and is listed in Tokyo: Other.',
      mends: [
        ['Let Amb. Roos leave in Tokyo', 'roos.leaves: tokyo'],
        ['Take Amb. Roos out of Other', 'call.participants.roos: removed'],
      ],
    },
    'somebody aboard the flight to where they join': {
      trip: trip(
        { joins: 'tokyo' },
        { participants: {} },
        { ...aboard('inbound'), slot: at('tokyo', '2011-01-12', '17:00') },
      ),
      about: [['call', 'roos', 'tokyo']],
      severity: 'error',
      says: 'Amb. Roos joins in Tokyo, and is listed in Tokyo: Other.',
      fixes: [['call']],
    },
    'a date that is to be decided': {
      trip: trip({ joins: 'tokyo' }, { slot: at('beijing', null) }),
      about: [['talks', 'roos', 'beijing']],
      severity: 'error',
    },
    'an idea as a note': {
      trip: trip({ joins: 'tokyo' }, { status: 'idea' }),
      about: [['talks', 'roos', 'beijing']],
      severity: 'note',
    },
    'a pencilled meeting as a warning': {
      trip: trip({ leaves: 'beijing' }, {}, { status: 'pencilled' }),
      about: [['call', 'roos', 'tokyo']],
      severity: 'warning',
    },
  },
});
