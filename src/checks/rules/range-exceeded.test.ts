import type { Stop } from '../../domain/records/stop';
import { aTrip, beijing, moment } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { rangeExceeded } from './range-exceeded';

/** Andrews to Beijing, 6,013 nm. */
const trip = (inbound: Partial<Stop>) =>
  aTrip({
    stops: {
      washington: {
        city: 'Washington',
        zone: 'America/New_York',
        order: 'a0',
        wheelsUp: moment('2011-01-08', '17:08'),
        wheelsUpAirfield: 'andrews',
      },
      beijing: { ...beijing, wheelsDownAirfield: 'capital', ...inbound },
    },
    venues: {
      andrews: { coordinates: { latitude: 38.811, longitude: -76.867 } },
      capital: { coordinates: { latitude: 40.08, longitude: 116.585 } },
    },
  });

/** From Andrews to Beijing by Anchorage, 6,362 nm in all. */
const byAnchorage = (anchorage: Partial<Stop>, inbound: Partial<Stop> = {}) => {
  const direct = trip({ inboundRange: 6100, inboundAircraft: 'Long-range', ...inbound });
  const on = aTrip({
    stops: {
      anchorage: {
        city: 'Anchorage',
        role: 'technical',
        order: 'a05',
        inboundRange: 6100,
        inboundAircraft: 'Long-range',
        wheelsDownAirfield: 'elmendorf',
        wheelsUpAirfield: 'elmendorf',
        ...anchorage,
      },
    },
    venues: { elmendorf: { coordinates: { latitude: 61.25, longitude: -149.81 } } },
  });
  return {
    ...direct,
    stops: { ...direct.stops, ...on.stops },
    venues: { ...direct.venues, ...on.venues },
  };
};

const byTwo = {
  ...byAnchorage({}),
  stops: {
    ...byAnchorage({}).stops,
    ...aTrip({
      stops: {
        khabarovsk: {
          city: 'Khabarovsk',
          role: 'technical',
          order: 'a07',
          inboundRange: 6100,
          inboundAircraft: 'Long-range',
          wheelsDownAirfield: 'novy',
          wheelsUpAirfield: 'novy',
        },
        beijing: {
          ...beijing,
          inboundRange: 6100,
          inboundAircraft: 'Long-range',
          wheelsDownAirfield: 'capital',
          wheelsUp: null,
        },
      },
    }).stops,
  },
  venues: {
    ...byAnchorage({}).venues,
    ...aTrip({ venues: { novy: { coordinates: { latitude: 48.53, longitude: 135.19 } } } }).venues,
  },
};

testRule(rangeExceeded, {
  allows: {
    'a range that is not known': trip({}),
    'a range that is long enough': trip({ inboundRange: 6100 }),
    'an airfield that is to be decided': trip({ inboundRange: 100, wheelsDownAirfield: null }),
    'a technical stop at which the aircraft takes on fuel': byAnchorage({ refuels: true }),
    'a visit on the way, which is long enough for it': byAnchorage({ role: 'visit' }),
    'another aircraft from there': byAnchorage({ inboundAircraft: 'Tanker' }),
    'another call sign from there': byAnchorage({ inboundCallsign: 'SAM 1' }),
    'a train to there': byAnchorage({ inboundMode: 'train' }),
    'two legs that it flies together': byAnchorage({}, { inboundRange: 6400 }),
    'a ship': trip({ inboundRange: 100, inboundMode: 'ship' }),
  },
  reports: {
    'a leg that is longer, and stops on the way': {
      trip: trip({ inboundRange: 5500 }),
      about: [['beijing']],
      severity: 'error',
      says: 'Washington to Beijing is 6,013 nm; the aircraft flies 5,500 nm without refuelling.',
      field: 'inboundRange',
      facts: { miles: 6013, range: 5500 },
      mends: [
        [
          'Add a technical stop between Washington and Beijing',
          'technical-beijing: (zone Asia/Shanghai, role technical, order a0V, wheelsDownSource estimate, wheelsUpSource estimate, inboundMode aircraft, inboundRange 5500, refuels)',
        ],
      ],
    },
    'legs with a technical stop between, at which it takes on no fuel': {
      trip: byAnchorage({}),
      about: [['beijing']],
      severity: 'warning',
      says: 'Washington to Beijing by Anchorage is 6,362 nm without fuel on the way; the aircraft flies 6,100 nm without refuelling.',
      field: 'inboundRange',
      facts: { miles: 6362, range: 6100 },
      mends: [['Refuel in Anchorage', 'anchorage.refuels: true']],
    },
    'three legs with two such stops, to refuel at the last first': {
      trip: byTwo,
      about: [['beijing']],
      severity: 'warning',
      mends: [
        ['Refuel in Khabarovsk', 'khabarovsk.refuels: true'],
        ['Refuel in Anchorage', 'anchorage.refuels: true'],
      ],
    },
    'of two such legs the one that is too long by itself': {
      trip: byAnchorage({}, { inboundRange: 3000 }),
      about: [['beijing']],
      severity: 'error',
      fixes: [['technical-beijing']],
    },
    'the first of them too long, and not their sum once more': {
      trip: byAnchorage({ inboundRange: 2900 }, { inboundRange: 3500 }),
      about: [['anchorage']],
      severity: 'error',
    },
  },
});
