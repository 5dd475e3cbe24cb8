import { noFacts } from '../../domain/facts/facts';
import type { Stop } from '../../domain/records/stop';
import type { Venue } from '../../domain/records/venue';
import { aTrip, beijing, moment } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { implausibleSpeed } from './implausible-speed';

const andrews = { latitude: 38.811, longitude: -76.867 };

/** Andrews to Beijing, 6,013 nm: 13 h 50 at 450 kt. Wheels down on 9 January at 2000, 0700 at home. */
const trip = (
  up: string,
  down: Partial<Stop> = {},
  from: Partial<Venue> = { coordinates: andrews },
  limits = {},
) =>
  aTrip({
    journey: { limits },
    stops: {
      washington: {
        city: 'Washington',
        zone: 'America/New_York',
        order: 'a0',
        wheelsUp: moment('2011-01-08', up),
        wheelsUpAirfield: 'andrews',
      },
      beijing: { ...beijing, wheelsDownAirfield: 'capital', ...down },
    },
    venues: {
      andrews: from,
      capital: { coordinates: { latitude: 40.08, longitude: 116.585 } },
    },
  });

const airfield = {
  ident: 'KADW',
  iata: 'ADW',
  name: 'Joint Base Andrews',
  city: '',
  country: 'US',
  coordinates: andrews,
  zone: 'America/New_York',
};
const world = { now: -Infinity, facts: { ...noFacts, airfields: { KADW: airfield } } };
const about = [['beijing']];
const fixes = [['beijing'], ['washington']];

testRule(implausibleSpeed, {
  world,
  allows: {
    'the time at cruising speed': trip('17:08'),
    'a tail wind': trip('20:05'),
    'a detour': trip('10:00'),
    'an airfield of which nobody knows where it is': trip('22:00', {}, {}),
    'a train': trip('22:00', { inboundMode: 'train' }),
    'a time that is to be decided': trip('22:00', { wheelsDown: moment('2011-01-09') }),
    'a landing at the same airfield': trip('06:00', { wheelsDownAirfield: 'andrews' }),
    'an aircraft that flies so fast': trip(
      '22:30',
      {},
      { coordinates: andrews },
      {
        'cruising-speed': 700,
        'fastest-speed': 900,
      },
    ),
  },
  reports: {
    'what no aircraft flies': {
      trip: trip('22:00'),
      about,
      severity: 'error',
      says: 'Washington to Beijing, 6,013 nm in 9 h: 668 kt. Expect 13 h 50.',
      field: 'wheelsDown',
      facts: { miles: 6013, minutes: 540 },
      mends: [
        ['Wheels down in Beijing at 0050 on 10 Jan', 'beijing.wheelsDown: 2011-01-10 00:50'],
        ['Wheels up from Washington at 1710', 'washington.wheelsUp: 2011-01-08 17:10'],
      ],
    },
    'the same by the code of the airfield': {
      trip: trip('22:00', {}, { code: 'KADW' }),
      about,
      severity: 'error',
    },
    'what only a fast one flies, as a warning': {
      trip: trip('20:30'),
      about,
      severity: 'warning',
      says: 'Washington to Beijing, 6,013 nm in 10 h 30: 573 kt. Expect 13 h 50.',
      mends: [
        ['Wheels down in Beijing at 2320', 'beijing.wheelsDown: 2011-01-09 23:20'],
        ['Wheels up from Washington at 1710', 'washington.wheelsUp: 2011-01-08 17:10'],
      ],
    },
    'what takes far too long': {
      trip: trip('09:30'),
      about,
      severity: 'warning',
      fixes,
    },
  },
});
