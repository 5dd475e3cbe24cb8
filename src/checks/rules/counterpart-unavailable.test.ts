import type { Meeting } from '../../domain/records/meeting';
import type { Commitment } from '../../domain/records/person';
import { aTrip, at, beijing, tokyo } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { counterpartUnavailable } from './counterpart-unavailable';

const convention: Commitment = {
  date: '2011-01-13',
  from: '10:00',
  until: '12:00',
  text: 'the party convention',
};

interface Told {
  readonly call?: Partial<Meeting>;
  readonly lunch?: Partial<Meeting>;
  readonly commitment?: Commitment;
}

/** A call from 1015 to 1045, and a lunch later in the day. */
const trip = ({ call, lunch, commitment }: Told) =>
  aTrip({
    stops: { tokyo },
    people: {
      kan: {
        rank: 'PM',
        family: 'Kan',
        side: 'host',
        commitments: commitment ? { one: commitment } : {},
      },
      schiffer: {},
    },
    meetings: {
      call: {
        slot: at('tokyo', '2011-01-13', '10:15'),
        minutes: 30,
        status: 'confirmed',
        participants: { kan: { host: true } },
        ...call,
      },
      lunch: {
        slot: at('tokyo', '2011-01-13', '16:00'),
        minutes: 60,
        status: 'confirmed',
        tracks: { deputy: true },
        participants: { kan: { counterpart: true } },
        ...lunch,
      },
    },
  });

const lunchAt = (clock: string): Partial<Meeting> => ({ slot: at('tokyo', '2011-01-13', clock) });

const wanted = (stop: string, clock: string): Partial<Meeting> => ({
  slot: at(stop, '2011-01-10', clock),
  minutes: 30,
  status: 'confirmed',
  tracks: { deputy: true },
  participants: { kan: { counterpart: true } },
});

testRule(counterpartUnavailable, {
  allows: {
    'a free counterpart': trip({}),
    'a commitment on another day': trip({ commitment: { ...convention, date: '2011-01-12' } }),
    'a commitment that ends at the start': trip({ commitment: { ...convention, until: '10:15' } }),
    'a commitment at the time of a cancelled call': trip({
      call: { status: 'cancelled' },
      commitment: convention,
    }),
    'meetings that touch': trip({ lunch: lunchAt('10:45') }),
    'people of ours in both, of whom another rule speaks': trip({
      call: { participants: { kan: { host: true }, schiffer: {} } },
      lunch: { ...lunchAt('10:30'), participants: { kan: {}, schiffer: {} } },
    }),
  },
  reports: {
    'a counterpart who is in another city before the party’s own leg could be there': {
      trip: aTrip({
        stops: { beijing, tokyo },
        people: { kan: { rank: 'PM', family: 'Kan', side: 'host' } },
        meetings: {
          call: wanted('beijing', '10:00'),
          lunch: wanted('tokyo', '12:00'),
        },
      }),
      about: [['lunch', 'call']],
      severity: 'error',
      says: 'PM Kan is wanted in both: Other (1000–1030) in Beijing and Other (1200–1230) in Tokyo are 30 min apart, at least 3 h on the way.',
      mends: [
        ['Start Other at 1430', 'lunch.slot: tokyo 2011-01-10 14:30'],
        ['Take PM Kan out of Other', 'lunch.participants.kan: removed'],
        ['Take PM Kan out of Other', 'call.participants.kan: removed'],
      ],
    },
    'a counterpart in two meetings, and another time for either': {
      trip: trip({ lunch: lunchAt('10:30') }),
      about: [['lunch', 'call']],
      severity: 'error',
      says: 'PM Kan is wanted in both: Other (1015–1045) and Other (1030–1130) overlap by 15 min.',
      field: 'participants',
      facts: { people: ['kan'], minutes: 15 },
      mends: [
        ['Start Other at 1045', 'lunch.slot: tokyo 2011-01-13 10:45'],
        ['End Other at 1030', 'call.minutes: 15'],
        ['Start Other at 1130', 'call.slot: tokyo 2011-01-13 11:30'],
        ['Take PM Kan out of Other', 'lunch.participants.kan: removed'],
        ['Take PM Kan out of Other', 'call.participants.kan: removed'],
      ],
    },
    'an idea against a call as a note': {
      trip: trip({ lunch: { ...lunchAt('10:30'), status: 'idea' } }),
      about: [['lunch', 'call']],
      severity: 'note',
    },
    'a commitment at the time, and a time before or after it': {
      trip: trip({ commitment: convention }),
      about: [['call', 'kan']],
      severity: 'error',
      says: 'PM Kan has the party convention on 13 Jan 1000–1200, at the time of Other (1015–1045).',
      fixes: [['call'], ['call'], ['call']],
    },
    'a commitment from the middle of it on, before which it may end': {
      trip: trip({ commitment: { ...convention, from: '10:30' } }),
      about: [['call', 'kan']],
      severity: 'error',
      fixes: [['call'], ['call'], ['call'], ['call']],
    },
    'one that reaches past midnight': {
      trip: trip({
        call: { slot: at('tokyo', '2011-01-13', '00:30') },
        commitment: { ...convention, date: '2011-01-12', from: '20:00', until: '01:00' },
      }),
      about: [['call', 'kan']],
      severity: 'error',
    },
    'a commitment of the whole day as a warning': {
      trip: trip({
        lunch: { status: 'cancelled' },
        commitment: { ...convention, from: null, until: null },
      }),
      about: [['call', 'kan']],
      severity: 'warning',
      says: 'PM Kan has the party convention on 13 Jan, at the time of Other (1015–1045).',
      mends: [
        [
          'Add a task: ask whether PM Kan is free for Other',
          'free-call: (text Ask whether PM Kan is free for Other, kind other, meeting call)',
        ],
        ['Take PM Kan out of Other', 'call.participants.kan: removed'],
      ],
    },
    'one for a requested call as a warning': {
      trip: trip({ call: { status: 'requested' }, commitment: convention }),
      about: [['call', 'kan']],
      severity: 'warning',
    },
  },
});
