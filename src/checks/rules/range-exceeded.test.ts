import type { Stop } from '../../domain/records/stop';
import { aTrip, beijing, moment } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { rangeExceeded } from './range-exceeded';

/** Andrews to Beijing, 6,013 nm. */
const trip = (inbound: Partial<Stop>) =>
  aTrip({
    stops: {
      washington: {
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

testRule(rangeExceeded, {
  allows: {
    'a range that is not known': trip({}),
    'a range that is long enough': trip({ inboundRange: 6100 }),
    'an airfield that is to be decided': trip({ inboundRange: 100, wheelsDownAirfield: null }),
    'a ship': trip({ inboundRange: 100, inboundMode: 'ship' }),
  },
  reports: {
    'a leg that is longer, and stops on the way': {
      trip: trip({ inboundRange: 5500 }),
      about: [['beijing']],
      severity: 'error',
      says: 'City TBD to Beijing is 6,013 nm; the aircraft flies 5,500 nm without refuelling.',
      field: 'inboundRange',
      facts: { miles: 6013, range: 5500 },
      fixes: [['technical-beijing']],
    },
  },
});
