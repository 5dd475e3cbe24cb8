import { noFacts } from '../../domain/facts/facts';
import type { EntryPapers, Person } from '../../domain/records/person';
import type { Stop } from '../../domain/records/stop';
import type { Task } from '../../domain/records/task';
import { aTrip, beijing, moment } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { entryPapers } from './entry-papers';

const granted: EntryPapers = { visa: 'granted', clearance: 'not-needed' };
const later: Partial<Stop> = {
  wheelsDown: moment('2011-01-16', '20:00'),
  wheelsUp: moment('2011-01-18', '20:00'),
};

const trip = (
  liu: Partial<Person>,
  stop: Partial<Stop> = {},
  task: Partial<Task> | null = null,
  limits: Readonly<Record<string, number>> = {},
  passportOfGates: string | null = null,
) =>
  aTrip({
    journey: { homeCountry: 'US', limits },
    stops: {
      beijing: { ...beijing, ...stop },
      xian: { city: 'Xi’an', country: stop.country ?? 'CN', order: 'a2' },
    },
    people: {
      gates: {
        family: 'Gates',
        tracks: { principal: true },
        entry: { CN: granted },
        passportUntil: passportOfGates,
      },
      liu: { family: 'Liu', tracks: { principal: true }, entry: { CN: granted }, ...liu },
    },
    tasks: task ? { task: { stop: 'beijing', text: 'Ask for the visas', ...task } } : {},
  });

const about = [['beijing', 'liu']];
const fixes = [['entry-beijing']];

testRule(entryPapers, {
  world: { now: Date.parse('2011-01-01T12:00Z'), facts: noFacts },
  allows: {
    'papers in order': trip({}),
    'a country for which nobody has an entry yet': trip({}, { country: 'KP' }),
    home: trip({ entry: {} }, { country: 'US' }),
    'fifteen days to go': trip({ entry: {} }, later),
    'a visit that is past': trip({ entry: {} }, { wheelsDown: moment('2010-12-31') }),
    'a visit that ended without a day of arrival': trip(
      { entry: {} },
      { wheelsDown: null, wheelsUp: moment('2010-12-31') },
    ),
    'a stay of no known day': trip({ entry: {} }, { wheelsDown: null, wheelsUp: null }),
    'a country entered before': trip({ entry: {} }, { order: 'a3' }),
    'a clearance that is granted, without a visa': trip({
      entry: { CN: { visa: null, clearance: 'granted' } },
    }),
    'somebody who joins later': trip({ entry: {}, joins: 'xian' }),
    'somebody of the advance': trip({ entry: {}, tracks: { advance: true } }),
    'somebody of the other side': trip({ entry: {}, side: 'host' }),
    'days that the trip wants fewer': trip({ entry: {} }, {}, null, { 'entry-papers-days': 7 }),
    'a passport good for as many days as the trip wants': trip(
      { passportUntil: '2011-07-10' },
      {},
      null,
      { 'passport-days': 182 },
    ),
    'somebody who does not travel': trip({ entry: {}, tracks: {} }),
    'a task that is open': trip({ entry: {} }, {}, {}),
    'a passport that is good for six months': trip({ passportUntil: '2011-07-11' }),
  },
  reports: {
    'a visa that is only asked for': {
      trip: trip({ entry: { CN: { visa: 'asked', clearance: null } } }),
      about,
      severity: 'warning',
      says: 'Beijing: visa or clearance not there for Liu.',
      field: 'entry',
      facts: { refused: [], missing: ['liu'], ending: [] },
      mends: [
        [
          'Add a task: settle the entry papers for Beijing with the consular section',
          'entry-beijing: (text Settle the entry papers for Beijing with the consular section, kind other, due 2011-01-09, stop beijing)',
        ],
      ],
    },
    'a visa that nobody has asked for': {
      trip: trip({ entry: { CN: { visa: 'to-ask', clearance: 'granted' } } }),
      about,
      severity: 'warning',
      facts: { refused: [], missing: ['liu'], ending: [] },
    },
    'a clearance that is only asked for': {
      trip: trip({ entry: { CN: { visa: 'granted', clearance: 'asked' } } }),
      about,
      severity: 'warning',
    },
    'a visa that is refused, once': {
      trip: trip({ entry: { CN: { visa: 'refused', clearance: 'asked' } } }),
      about,
      severity: 'warning',
      says: 'Beijing: visa or clearance refused to Liu.',
      facts: { refused: ['liu'], missing: [], ending: [] },
    },
    'two flaws of one, and one of another': {
      trip: trip({ entry: {}, passportUntil: '2011-02-01' }, {}, null, {}, '2011-03-01'),
      about: [['beijing', 'liu', 'gates']],
      severity: 'warning',
      says: 'Beijing: visa or clearance not there for Liu; passport ends too soon for Gates and Liu.',
      facts: { refused: [], missing: ['liu'], ending: ['gates', 'liu'] },
    },
    'fourteen days to go': {
      trip: trip({ entry: {} }, { wheelsDown: moment('2011-01-15', '20:00'), wheelsUp: null }),
      about,
      severity: 'warning',
    },
    'the day of arrival': {
      trip: trip({ entry: {} }, { wheelsDown: moment('2011-01-01', '06:00') }),
      about,
      severity: 'warning',
    },
    'a task that is done': {
      trip: trip({ entry: {} }, {}, { done: true }),
      about,
      severity: 'warning',
    },
    'a task at another stop': {
      trip: trip({ entry: {} }, {}, { stop: 'xian' }),
      about,
      severity: 'warning',
    },
    'somebody who was forgotten': { trip: trip({ entry: {} }), about, severity: 'warning', fixes },
    'a refusal long before': {
      trip: trip({ entry: { CN: { visa: null, clearance: 'refused' } } }, later),
      about,
      severity: 'warning',
      says: 'Beijing: visa or clearance refused to Liu.',
      fixes,
    },
    'a passport that ends within six months': {
      trip: trip({ passportUntil: '2011-07-10' }),
      about,
      severity: 'warning',
      says: 'Beijing: passport ends too soon for Liu.',
      fixes,
    },
  },
});
