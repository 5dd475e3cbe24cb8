import type { Meeting } from '../../domain/records/meeting';
import type { Person } from '../../domain/records/person';
import type { TripParts } from '../../domain/testing/a-trip';
import { aTrip, at, beijing } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { rankParity } from './rank-parity';

const trip = (meeting: Partial<Meeting>, host: Partial<Person> = {}, parts: TripParts = {}) =>
  aTrip({
    stops: { beijing },
    people: {
      secretary: { family: 'Gates', rank: 'Secretary', level: 'minister' },
      wu: { family: 'Wu', rank: 'Mr.', side: 'host', level: 'director', ...host },
      greeter: { side: 'host', level: 'other' },
      minister: { side: 'host', level: 'minister' },
    },
    meetings: {
      talks: {
        title: 'Talks',
        kind: 'plenary',
        slot: at('beijing', '2011-01-10', '09:30'),
        status: 'confirmed',
        participants: { wu: { host: true }, greeter: { greeter: true } },
        ...meeting,
      },
    },
    ...parts,
    journey: { principal: 'secretary', ...parts.journey },
  });

const about = [['talks', 'wu']];

testRule(rankParity, {
  allows: {
    'a host who is one level below': trip({}, { level: 'deputy-minister' }),
    'a host who is higher': trip({}, { level: 'head-of-state' }),
    'a host whose level is not known': trip({}, { level: null }),
    'a principal whose level is not known': trip({}, {}, { journey: { principal: null } }),
    'a courtesy call': trip({ kind: 'courtesy' }),
    'a low host beside one of the same level': trip({
      participants: { wu: { host: true }, minister: { host: true } },
    }),
    'talks of the deputy': trip({ tracks: { deputy: true } }),
    'talks that are cancelled': trip({ status: 'cancelled' }),
    'what the host is being asked': trip(
      {},
      {},
      { tasks: { 'rank-talks': { text: 'Ask for a higher rank', meeting: 'talks' } } },
    ),
    'what the trip takes for usual': trip(
      {},
      {},
      { journey: { limits: { 'rank-parity-levels': 3 } } },
    ),
  },
  reports: {
    'a host two levels below': {
      trip: trip({}),
      about,
      severity: 'warning',
      says: 'Mr. Wu (director-general) hosts Talks, 2 levels below Secretary Gates (minister).',
      field: 'participants',
      facts: { host: 'director', own: 'minister' },
      mends: [
        [
          'Add a task: ask the host for somebody of higher rank for Talks',
          'rank-talks: (text Ask the host for somebody of higher rank for Talks, kind other, due 2011-01-07, meeting talks)',
        ],
        ['Make Talks a courtesy call', 'talks.kind: courtesy'],
      ],
    },
    'a counterpart, where nobody is named as host': {
      trip: trip({ participants: { wu: { counterpart: true } } }),
      about,
      severity: 'warning',
    },
    'what the host was asked and has answered': {
      trip: trip(
        {},
        {},
        {
          tasks: { 'rank-talks': { text: 'Ask for a higher rank', meeting: 'talks', done: true } },
        },
      ),
      about,
      severity: 'warning',
    },
    'an idea as a note': { trip: trip({ status: 'idea' }), about, severity: 'note' },
  },
});
