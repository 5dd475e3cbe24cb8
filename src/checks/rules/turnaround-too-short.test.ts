import type { Meeting } from '../../domain/records/meeting';
import type { Move } from '../../domain/records/move';
import { aTrip, at, beijing, tokyo } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { turnaroundTooShort } from './turnaround-too-short';

interface Told {
  readonly talks?: Partial<Meeting>;
  readonly call?: Partial<Meeting>;
  readonly others?: Readonly<Record<string, Partial<Meeting>>>;
  readonly move?: Partial<Move>;
  readonly minutes?: number;
}

/** Talks to 1000, 25 minutes by motorcade and 5 + 5 to get in and out. */
const trip = ({ talks, call, others, move, minutes }: Told) =>
  aTrip({
    journey: { principal: 'secretary' },
    stops: { beijing: { ...beijing, wheelsDownAirfield: 'airfield' }, tokyo },
    people: {
      secretary: {},
      schiffer: { tracks: { principal: true } },
      minister: { side: 'host' },
    },
    venues: { bayi: {}, hall: {}, airfield: { kind: 'airfield' } },
    drives: [
      ['bayi', 'hall', minutes ?? 25],
      ['airfield', 'bayi', 45],
    ],
    meetings: {
      talks: {
        slot: at('beijing', '2011-01-10', '09:00'),
        minutes: 60,
        status: 'confirmed',
        venue: 'bayi',
        ...talks,
      },
      call: {
        slot: at('beijing', '2011-01-10', '10:30'),
        minutes: 45,
        status: 'confirmed',
        venue: 'hall',
        ...call,
      },
      ...others,
    },
    moves: move ? { move: { leadsTo: { meeting: 'call' }, ...move } } : {},
  });

const callAt = (clock: string): Partial<Meeting> => ({ slot: at('beijing', '2011-01-10', clock) });
const ofDeputy = { tracks: { deputy: true }, participants: { schiffer: {} } } as const;
const about = [['call', 'talks']];

testRule(turnaroundTooShort, {
  allows: {
    'a gap that is just long enough': trip({ call: callAt('10:35') }),
    'the same place at once': trip({ call: { ...callAt('10:00'), venue: 'bayi' } }),
    'a place that is to be decided': trip({ call: { ...callAt('10:00'), venue: null } }),
    'a length that is to be decided': trip({ talks: { minutes: null } }),
    'meetings that overlap, which is worse': trip({ call: callAt('09:50') }),
    'the next one in another zone': trip({
      call: { slot: at('tokyo', '2011-01-10', '11:00') },
    }),
    'a meeting of another track': trip({ call: { tracks: { deputy: true } } }),
    'another person': trip({ talks: ofDeputy, call: { tracks: { deputy: true } } }),
    'people of the host, who move themselves': trip({
      talks: { tracks: { deputy: true }, participants: { minister: {} } },
      call: { tracks: { deputy: true }, participants: { minister: {} } },
    }),
    'a cancelled one': trip({ call: { status: 'cancelled' } }),
    'down time where the party is, which ends in time': trip({
      others: { rest: { kind: 'down', ...callAt('10:00'), minutes: 10 } },
      call: callAt('10:45'),
    }),
    'a walk, where there is nothing to board': trip({ move: { mode: 'walk' } }),
    'a travel time of the planner’s own': trip({ move: { minutes: 20 } }),
    'a told departure that is in time': trip({ call: callAt('10:40'), move: { departs: '10:10' } }),
    'a night between': trip({
      talks: { slot: at('beijing', '2011-01-09', '23:00'), minutes: 60 },
      call: { slot: at('beijing', '2011-01-10', '08:00') },
    }),
  },
  reports: {
    'no time to get in and out': {
      trip: trip({}),
      about,
      severity: 'warning',
      says: 'Other ends at 1000, Other starts at 1030, motorcade 25 min, 10 min to get in and out: 5 min short.',
      field: 'slot',
      facts: { shortBy: 5, people: [] },
      mends: [
        ['Start Other at 1035', 'call.slot: beijing 2011-01-10 10:35'],
        ['End Other at 0955', 'talks.minutes: 55'],
      ],
    },
    'a gap shorter than the way': {
      trip: trip({ call: callAt('10:24') }),
      about,
      severity: 'error',
      fixes: [['call'], ['talks']],
    },
    'a pencilled one as a warning': {
      trip: trip({ call: { ...callAt('10:20'), status: 'pencilled' } }),
      about,
      severity: 'warning',
    },
    'an idea as a note': {
      trip: trip({ call: { ...callAt('10:20'), status: 'idea' } }),
      about,
      severity: 'note',
    },
    'what comes too soon after down time': {
      trip: trip({
        others: { rest: { kind: 'down', status: 'confirmed', ...callAt('10:00'), minutes: 10 } },
        call: callAt('10:30'),
      }),
      about: [['call', 'rest']],
      severity: 'error',
      says: 'Down time ends at 1010, Other starts at 1030, motorcade 25 min, 10 min to get in and out: 15 min short.',
    },
    'a movement whose departure nobody told': {
      trip: trip({ move: { minutes: 30 } }),
      about,
      severity: 'warning',
      mends: [
        ['Start Other at 1040', 'call.slot: beijing 2011-01-10 10:40'],
        ['End Other at 0950', 'talks.minutes: 50'],
      ],
    },
    'a told departure before the end': {
      trip: trip({ call: callAt('11:00'), move: { departs: '09:55' } }),
      about,
      severity: 'error',
      says: 'Other ends at 1000, Other starts at 1100, departure at 0955, motorcade 25 min, 10 min to get in and out: 10 min short.',
      mends: [
        ['Leave for Other at 1005', 'move.departs: 10:05'],
        ['End Other at 0950', 'talks.minutes: 50'],
      ],
    },
    'a told departure that is too late': {
      trip: trip({ call: callAt('11:00'), move: { departs: '10:40' } }),
      about,
      severity: 'error',
      fixes: [['move']],
    },
    'a first meeting before one can be there': {
      trip: trip({
        talks: { slot: at('beijing', '2011-01-09', '20:05') },
        call: { status: 'cancelled' },
      }),
      about: [['talks', 'beijing']],
      severity: 'error',
      fixes: [['talks']],
    },
    'a person who is named in both': {
      trip: trip({ talks: ofDeputy, call: { ...ofDeputy, ...callAt('10:10') } }),
      about,
      severity: 'error',
      fixes: [['call'], ['talks']],
    },
    'people once': {
      trip: trip({
        talks: { ...ofDeputy, participants: { schiffer: {}, secretary: {} } },
        call: { ...callAt('10:10'), participants: { schiffer: {} } },
      }),
      about,
      severity: 'error',
    },
    'a step over midnight of UTC': {
      trip: trip({
        talks: { ...ofDeputy, slot: at('beijing', '2011-01-10', '07:00'), minutes: 59 },
        call: { ...ofDeputy, ...callAt('08:01') },
      }),
      about,
      severity: 'error',
    },
  },
});
