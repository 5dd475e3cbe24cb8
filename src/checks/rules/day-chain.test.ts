import type { Meeting } from '../../domain/records/meeting';
import type { Stop } from '../../domain/records/stop';
import { aTrip, at, beijing, moment, type TripParts } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { dayChain } from './day-chain';

interface Told {
  readonly stop?: Partial<Stop>;
  readonly dinner?: Partial<Meeting>;
  readonly more?: TripParts['venues'];
  readonly asIf?: string | null;
}

/** A dinner on 9 January, talks on the 11th, hotel and airfield known. */
const trip = ({ stop, dinner, more, asIf }: Told) =>
  aTrip({
    journey: { asIf: asIf === undefined ? '2011-01-07T18:00:00Z' : asIf },
    stops: {
      beijing: {
        ...beijing,
        wheelsUp: moment('2011-01-10', '15:00'),
        wheelsDownAirfield: 'airfield',
        wheelsUpAirfield: 'airfield',
        ron: { '2011-01-09': 'hotel' },
        ...stop,
      },
    },
    venues: {
      hotel: { name: 'Hotel', stop: 'beijing', kind: 'hotel' },
      airfield: { name: 'Airfield', stop: 'beijing', kind: 'airfield' },
      hall: { stop: 'beijing' },
      ...more,
    },
    drives: [
      ['hotel', 'hall', 20],
      ['airfield', 'hall', 20],
      ['airfield', 'hotel', 20],
    ],
    meetings: {
      dinner: {
        slot: at('beijing', '2011-01-09', '21:00'),
        minutes: 60,
        status: 'confirmed',
        title: 'Dinner',
        venue: 'hall',
        ...dinner,
      },
    },
  });

const about = [['beijing']];

testRule(dayChain, {
  allows: {
    'a stay whose places are known': trip({}),
    'a dinner whose place is to be decided': trip({ stop: { ron: {} }, dinner: { venue: null } }),
    'a stay that is far ahead': trip({ stop: { ron: {} }, asIf: '2010-12-20T12:00:00Z' }),
    'anything before all time': trip({ stop: { ron: {} }, asIf: null }),
    'what is past': trip({ stop: { ron: {} }, asIf: '2011-02-01T12:00:00Z' }),
  },
  reports: {
    'a night without a hotel': {
      trip: trip({ stop: { ron: {} } }),
      about,
      severity: 'warning',
      says: 'Beijing: nothing brings the party from Dinner to a hotel on 9 Jan.',
      field: 'ron',
      facts: { links: [{ kind: 'hotel', date: '2011-01-09' }] },
      mends: [['Use the hotel Hotel', 'beijing.ron.2011-01-09: hotel']],
    },
    'a night where two hotels could be': {
      trip: trip({ stop: { ron: {} }, more: { inn: { stop: 'beijing', kind: 'hotel' } } }),
      about,
      severity: 'warning',
      mends: [],
    },
    'a night after one in a hotel, where two could be': {
      trip: trip({
        stop: { wheelsUp: moment('2011-01-11', '15:00'), ron: { '2011-01-10': 'hotel' } },
        more: { inn: { name: 'Inn', stop: 'beijing', kind: 'hotel' } },
      }),
      about,
      severity: 'warning',
      mends: [['Use the hotel Hotel', 'beijing.ron.2011-01-09: hotel']],
    },
    'a night and a departure, where one of the two is not known': {
      trip: trip({
        stop: { ron: {}, wheelsUpAirfield: null, wheelsDownAirfield: null },
        more: { other: { stop: 'beijing', kind: 'airfield' } },
      }),
      about,
      severity: 'warning',
      mends: [],
    },
    'an arrival at no known airfield': {
      trip: trip({ stop: { wheelsDownAirfield: null } }),
      about,
      severity: 'warning',
      says: 'Beijing: nothing brings the party from the airfield to Dinner on 9 Jan.',
      mends: [['Use the airfield Airfield', 'beijing.wheelsDownAirfield: airfield']],
    },
    'a departure from no known airfield, together with the night': {
      trip: trip({ stop: { ron: {}, wheelsUpAirfield: null } }),
      about,
      severity: 'warning',
      says: 'Beijing: nothing brings the party from Dinner to a hotel on 9 Jan; from the hotel to the airfield on 10 Jan.',
      mends: [
        [
          'Use the hotel Hotel and the airfield Airfield',
          'beijing.ron.2011-01-09: hotel',
          'beijing.wheelsUpAirfield: airfield',
        ],
      ],
    },
  },
});
