import type { Meeting } from '../../domain/records/meeting';
import type { Person } from '../../domain/records/person';
import { aTrip, at, moment, type TripParts } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { languageGap } from './language-gap';

const seoul = {
  city: 'Seoul',
  country: 'KR',
  zone: 'Asia/Seoul',
  order: 'a1',
  wheelsDown: moment('2011-01-14', '08:00'),
  wheelsUp: moment('2011-01-14', '22:00'),
};

interface Told {
  readonly call?: Partial<Meeting>;
  readonly lee?: Partial<Person>;
  readonly people?: TripParts['people'];
  readonly talks?: Partial<Meeting>;
  readonly asIf?: string;
}

const lee: Meeting['participants'] = { lee: { host: true } };

/** A call in Seoul on 14 January, looked at a week before. */
const trip = (told: Told) =>
  aTrip({
    journey: { principal: 'gates', asIf: told.asIf ?? '2011-01-07T03:00:00Z' },
    stops: { seoul },
    people: {
      gates: { languages: { en: true } },
      lee: { side: 'host', languages: { ko: true }, ...told.lee },
      four: { function: 'Interpreter 4', languages: { en: true, ko: true } },
      three: { function: 'Interpreter 3', languages: { en: true, ja: true } },
      ...told.people,
    },
    meetings: {
      call: {
        slot: at('seoul', '2011-01-14', '14:45'),
        minutes: 55,
        status: 'confirmed',
        interpretation: 'consecutive',
        participants: lee,
        ...told.call,
      },
      ...(told.talks
        ? {
            talks: {
              slot: at('seoul', '2011-01-14', '10:00'),
              minutes: 55,
              status: 'confirmed',
              interpretation: 'consecutive',
              participants: lee,
              ...told.talks,
            },
          }
        : {}),
    },
  });

const withInterpreter = (id: string): Partial<Meeting> => ({
  participants: { ...lee, [id]: { interpreter: true } },
});

testRule(languageGap, {
  allows: {
    'an interpreter of both languages': trip({ call: withInterpreter('four') }),
    'an interpreter of whom no language is known': trip({
      call: withInterpreter('new'),
      people: { new: {} },
    }),
    'one that the host provides': trip({ call: { interpretationBy: 'host' } }),
    'a host who speaks our language': trip({ lee: { languages: { ko: true, en: true } } }),
    'a host of whom no language is known': trip({ lee: { languages: {} } }),
    'a meeting that needs none': trip({ call: { interpretation: 'none' } }),
    'a meeting of which nobody said how, which another rule says': trip({
      call: { interpretation: null },
    }),
    'who only greets': trip({ call: { participants: { lee: { greeter: true } } } }),
    'eight days before': trip({ asIf: '2011-01-06T03:00:00Z' }),
    'what is past': trip({ asIf: '2011-01-14T06:00:00Z' }),
    'a cancelled one': trip({ call: { status: 'cancelled' } }),
    'one of ours who speaks theirs, where the principal is not': trip({
      call: {
        tracks: { deputy: true },
        participants: { ...lee, stephens: { participant: true } },
      },
      people: { stephens: { languages: { en: true, ko: true } } },
    }),
  },
  reports: {
    'no interpreter, and who could be': {
      trip: trip({}),
      about: [['call']],
      severity: 'warning',
      says: 'No Korean interpreter for Other.',
      field: 'participants',
      facts: { meetings: ['call'] },
      mends: [
        ['Assign Interpreter 4 to Other', 'call.participants.four: (interpreter)'],
        ['Let the host provide the interpreter for Other', 'call.interpretationBy: host'],
      ],
    },
    'an interpreter of another language': {
      trip: trip({ call: withInterpreter('three') }),
      about: [['call']],
      severity: 'warning',
      fixes: [['call'], ['call']],
    },
    'the interpreter who is taken at the time as none to assign': {
      trip: trip({
        people: { other: {} },
        talks: {
          slot: at('seoul', '2011-01-14', '15:00'),
          tracks: { deputy: true },
          participants: { four: {} },
        },
      }),
      about: [['call']],
      severity: 'warning',
      fixes: [['call']],
    },
    'two meetings of a stop once': {
      trip: trip({ talks: {} }),
      about: [['seoul', 'talks', 'call']],
      severity: 'warning',
      says: 'Seoul: no Korean interpreter for Other (14 Jan 1000) and Other (14 Jan 1445).',
      mends: [
        [
          'Assign Interpreter 4 to Other and Other',
          'call.participants.four: (interpreter)',
          'talks.participants.four: (interpreter)',
        ],
        [
          'Let the host provide the interpreter for Other and Other',
          'call.interpretationBy: host',
          'talks.interpretationBy: host',
        ],
      ],
    },
    'an idea as a note': {
      trip: trip({ call: { status: 'idea' } }),
      about: [['call']],
      severity: 'note',
    },
  },
});
