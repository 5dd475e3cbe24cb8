import type { Stop } from '../../domain/records/stop';
import { aTrip, moment } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { crewDuty } from './crew-duty';

interface Told {
  readonly toSeoul?: Partial<Stop>;
  readonly seoul?: Partial<Stop>;
  readonly home?: Partial<Stop>;
  readonly limits?: Readonly<Record<string, number>>;
}

/** Haneda 1052 to Seoul 1245, and from there 1645 home in 13 h 55: a duty of 22 h 18. */
const trip = ({ toSeoul, seoul, home, limits }: Told) =>
  aTrip({
    journey: { limits: limits ?? {} },
    stops: {
      tokyo: {
        city: 'Tokyo',
        zone: 'Asia/Tokyo',
        order: 'a1',
        wheelsUp: moment('2011-01-14', '10:52'),
        ...toSeoul,
      },
      seoul: {
        city: 'Seoul',
        zone: 'Asia/Seoul',
        order: 'a2',
        wheelsDown: moment('2011-01-14', '12:45'),
        wheelsUp: moment('2011-01-14', '16:45'),
        inboundCrew: 'basic',
        ...seoul,
      },
      home: {
        city: 'Washington',
        zone: 'America/New_York',
        order: 'a3',
        wheelsDown: moment('2011-01-14', '16:40'),
        inboundCrew: 'basic',
        ...home,
      },
    },
  });

const nextDay = (clock: string): Partial<Stop> => ({ wheelsUp: moment('2011-01-15', clock) });
const down = moment('2011-01-15', '01:00');

testRule(crewDuty, {
  allows: {
    'an augmented crew for a day': trip({ home: { inboundCrew: 'augmented' } }),
    'a crew of unknown size': trip({ seoul: { inboundCrew: null }, home: { inboundCrew: null } }),
    'another crew from the stop on': trip({
      seoul: { crewChanges: true },
      home: { wheelsDown: moment('2011-01-14', '15:00') },
    }),
    'a night of twelve hours': trip({
      seoul: nextDay('03:15'),
      home: { wheelsDown: moment('2011-01-14', '23:00') },
    }),
    'a leg that is no flight': trip({ home: { inboundMode: 'ship' } }),
    'a longer duty where the trip says so': trip({ limits: { 'crew-duty': 23 } }),
    'times that are to be decided': trip({ seoul: { wheelsUp: moment('2011-01-14') } }),
  },
  reports: {
    'a crew that flies both legs': {
      trip: trip({}),
      about: [['home']],
      severity: 'warning',
      says: 'Crew duty of 22 h 18 from Tokyo to Washington, crew not augmented; 16 h is the most.',
      field: 'inboundCrew',
      facts: { minutes: 1338, rest: null },
      mends: [
        [
          'Fly with an augmented crew',
          'home.inboundCrew: augmented',
          'seoul.inboundCrew: augmented',
        ],
      ],
    },
    'one leg that is too long': {
      trip: trip({ toSeoul: { wheelsUp: moment('2011-01-13', '22:00') } }),
      about: [['seoul'], ['home']],
      severity: 'warning',
      says: 'Crew duty of 17 h 15 from Tokyo to Seoul, crew not augmented; 16 h is the most.',
    },
    'a night too short for a rest': {
      trip: trip({ seoul: nextDay('02:00'), home: { wheelsDown: down } }),
      about: [['home']],
      severity: 'warning',
      says: 'The crew rests 10 h 45 in Seoul; 12 h is the least.',
      mends: [['Change the crew in Seoul', 'seoul.crewChanges: true']],
    },
    'even an augmented crew after a day': {
      trip: trip({ home: { inboundCrew: 'augmented', wheelsDown: moment('2011-01-14', '19:00') } }),
      about: [['home']],
      severity: 'warning',
      fixes: [['seoul']],
    },
  },
});
