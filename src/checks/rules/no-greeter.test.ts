import { noFacts } from '../../domain/facts/facts';
import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import { aTrip, at, beijing, moment, type TripParts } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { noGreeter } from './no-greeter';

const trip = (stop: Partial<Stop>, meeting: Partial<Meeting> = {}, parts: TripParts = {}) =>
  aTrip({
    stops: { beijing: { ...beijing, wheelsDownAirfield: 'airfield', ...stop } },
    people: { protocol: { side: 'host' } },
    venues: { airfield: { name: 'Capital Airport', kind: 'airfield' }, bayi: {} },
    ...parts,
    meetings: {
      talks: { slot: at('beijing', '2011-01-10', '09:30'), status: 'pencilled', ...meeting },
      ...parts.meetings,
    },
  });

const greeter = { participants: { protocol: { greeter: true } } } as const;
const about = [['beijing']];
const reported = { about, severity: 'warning', fixes: [['greeter-beijing']] } as const;

testRule(noGreeter, {
  world: { now: Date.parse('2010-12-30T04:00:00Z'), facts: noFacts },
  allows: {
    'a greeter of the stop': trip({ greeters: { protocol: true } }),
    'a greeter at the airfield': trip({}, { venue: 'airfield', ...greeter }),
    'a greeter at the meet-and-greet': trip({}, { kind: 'greet', ...greeter }),
    'an arrival that is further away': trip({ wheelsDown: moment('2011-01-10', '20:00') }),
    'an arrival that is past': trip({ wheelsDown: moment('2010-12-30', '08:00') }),
    'a technical stop': trip({ role: 'technical' }),
    'a visit that is but an idea': trip({}, { status: 'idea' }),
    'an arrival whose day is to be decided': trip({ wheelsDown: null }),
    'what protocol is being asked': trip(
      {},
      {},
      { tasks: { ask: { text: 'Who greets the party?', stop: 'beijing' } } },
    ),
  },
  reports: {
    'an arrival at no known airfield': {
      trip: trip({ wheelsDownAirfield: null }),
      ...reported,
      says: 'No greeter at Beijing, 9 Jan.',
    },
    'an arrival ten days ahead without a greeter': {
      says: 'No greeter at Capital Airport, 9 Jan.',
      field: 'greeters',
      trip: trip({}),
      ...reported,
      mends: [
        [
          'Add a task: ask protocol who greets at Capital Airport on 9 Jan',
          'greeter-beijing: (text Ask protocol who greets at Capital Airport on 9 Jan, kind other, due 2011-01-06, stop beijing)',
        ],
      ],
    },
    'a greeter at the talks alone': { trip: trip({}, { venue: 'bayi', ...greeter }), ...reported },
    'an arrival later, where the trip wants it earlier': {
      trip: trip(
        { wheelsDown: moment('2011-01-10', '20:00') },
        {},
        { journey: { limits: { 'greeter-days': 14 } } },
      ),
      ...reported,
    },
  },
});
