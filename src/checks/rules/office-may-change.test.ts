import type { CalendarEntry } from '../../domain/records/calendar-entry';
import type { Meeting } from '../../domain/records/meeting';
import type { Person } from '../../domain/records/person';
import { aTrip, at, type TripParts, tokyo } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { officeMayChange } from './office-may-change';

interface Told {
  readonly entry?: Partial<CalendarEntry>;
  readonly kan?: Partial<Person>;
  readonly call?: Partial<Meeting>;
  readonly tasks?: TripParts['tasks'];
  readonly limits?: Readonly<Record<string, number>>;
}

const reshuffle: Partial<CalendarEntry> = {
  country: 'JP',
  date: '2011-01-14',
  kind: 'reshuffle',
  name: 'Cabinet reshuffle',
};

const trip = ({ entry, kan, call, tasks, limits }: Told) =>
  aTrip({
    journey: { limits: limits ?? {} },
    stops: { tokyo },
    people: { kan: { rank: 'PM', family: 'Kan', side: 'host', country: 'JP', ...kan } },
    calendar: entry ? { one: { ...reshuffle, ...entry } } : {},
    tasks: tasks ?? {},
    meetings: {
      call: {
        slot: at('tokyo', '2011-01-13', '09:00'),
        minutes: 30,
        status: 'confirmed',
        participants: { kan: { host: true } },
        ...call,
      },
    },
  });

const reported = (told: Told) => ({
  trip: trip(told),
  about: [['tokyo', 'kan', 'call']],
  severity: 'note' as const,
  fixes: [['titles-tokyo']],
});

testRule(officeMayChange, {
  allows: {
    'a reshuffle eight days later': trip({ entry: { date: '2011-01-21' } }),
    'a reshuffle in another country': trip({ entry: { country: 'KR' } }),
    'another kind of politics': trip({ entry: { kind: 'political' } }),
    'a reshuffle of no known day': trip({ entry: { date: null } }),
    'a task to confirm the titles, done or not': trip({
      entry: {},
      tasks: { titles: { text: 'Ask for the titles again', stop: 'tokyo', done: true } },
    }),
    'a declined call': trip({ entry: {}, call: { status: 'declined' } }),
    'an office that ends on the day': trip({ kan: { officeEnds: '2011-01-13' } }),
    'who only interprets': trip({
      entry: {},
      call: { participants: { kan: { interpreter: true } } },
    }),
    'as many days as the trip wants': trip({ entry: {}, limits: { 'office-change-days': 0 } }),
  },
  reports: {
    'a call the day before a reshuffle': {
      ...reported({ entry: {} }),
      says: 'Cabinet reshuffle, 14 Jan: confirm the title of PM Kan.',
      facts: { changes: [{ name: 'Cabinet reshuffle', date: '2011-01-14' }], people: ['kan'] },
      mends: [
        [
          'Add a task: confirm the titles in Tokyo',
          'titles-tokyo: (text Confirm the titles in Tokyo, kind other, due 2011-01-12, stop tokyo)',
        ],
      ],
    },
    'a call a week after an election of several days': reported({
      entry: { date: '2011-01-04', until: '2011-01-06' },
    }),
    'an office that ended before': {
      ...reported({ kan: { officeEnds: '2011-01-12' } }),
      says: 'PM Kan’s office ends, 12 Jan: confirm the title of PM Kan.',
    },
    'both once': {
      ...reported({ entry: {}, kan: { officeEnds: '2011-01-12' } }),
      says: 'PM Kan’s office ends, 12 Jan and Cabinet reshuffle, 14 Jan: confirm the title of PM Kan.',
    },
  },
});
