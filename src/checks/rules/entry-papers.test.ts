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

const trip = (liu: Partial<Person>, stop: Partial<Stop> = {}, task: Partial<Task> | null = null) =>
  aTrip({
    journey: { homeCountry: 'US' },
    stops: {
      beijing: { ...beijing, ...stop },
      xian: { city: 'Xi’an', country: stop.country ?? 'CN', order: 'a2' },
    },
    people: {
      gates: { family: 'Gates', tracks: { principal: true }, entry: { CN: granted } },
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
