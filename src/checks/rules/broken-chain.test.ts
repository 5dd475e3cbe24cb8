import type { Stop } from '../../domain/records/stop';
import { aTrip, at, beijing, moment, tokyo } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { brokenChain } from './broken-chain';

const trip = (one: Partial<Stop>, other: Partial<Stop> = {}, meetings = {}) =>
  aTrip({
    stops: { beijing: { ...beijing, ...one }, tokyo: { ...tokyo, ...other } },
    venues: { haneda: { name: 'Haneda' }, yokota: { name: 'Yokota' } },
    meetings,
  });

const tbd = moment('2011-01-12');

testRule(brokenChain, {
  allows: {
    'a minute on the ground': trip({ wheelsDown: moment('2011-01-12', '14:59') }),
    'times of one day that are to be decided': trip({ wheelsUp: tbd }, { wheelsDown: tbd }),
    'an arrival on the date before, over the date line': trip(
      { wheelsUp: moment('2011-01-13') },
      { zone: 'Pacific/Honolulu', wheelsDown: tbd },
    ),
    'a stop without arrival or departure': trip({ wheelsUp: null }, { wheelsDown: null }),
    'two clock readings, of which another rule speaks': trip(
      {},
      { wheelsDown: moment('2011-01-11', '10:00') },
    ),
    'one airfield': trip({}, { wheelsDownAirfield: 'haneda', wheelsUpAirfield: 'haneda' }),
    'an airfield that is to be decided': trip({}, { wheelsDownAirfield: 'haneda' }),
    'what a cancelled meeting or another person does': trip(
      {},
      {},
      {
        call: { slot: at('tokyo', '2011-01-09', '10:00'), status: 'cancelled' },
        visit: { slot: at('tokyo', '2011-01-09', '10:00'), tracks: { advance: true } },
      },
    ),
  },
  reports: {
    'a stop that is left when it is reached': {
      trip: trip({ wheelsDown: moment('2011-01-12', '15:00') }),
      about: [['beijing']],
      severity: 'error',
      says: 'Wheels up from Beijing (12 Jan 1500) is not after wheels down there (12 Jan 1500).',
      field: 'wheelsUp',
      mends: [['Wheels down in Beijing on Tue 11 Jan', 'beijing.wheelsDown: 2011-01-11 15:00']],
    },
    'a stop that is left on a day before it is reached': {
      trip: trip({ wheelsDown: moment('2011-01-13'), wheelsUp: tbd }, { wheelsDown: null }),
      about: [['beijing']],
      severity: 'error',
      says: 'Wheels up from Beijing (12 Jan TBD) is not after wheels down there (13 Jan TBD).',
      mends: [
        ['Wheels up from Beijing on Thu 13 Jan', 'beijing.wheelsUp: 2011-01-13 tbd'],
        ['Wheels down in Beijing on Wed 12 Jan', 'beijing.wheelsDown: 2011-01-12 tbd'],
      ],
    },
    'a stop that is reached on a day before the last one is left': {
      trip: trip({ wheelsUp: moment('2011-01-13') }, { wheelsDown: moment('2011-01-12') }),
      about: [['tokyo']],
      severity: 'error',
      says: 'Tokyo is reached on Wed 12 Jan, but Beijing is left on Thu 13 Jan.',
      fixes: [['tokyo'], ['beijing']],
    },
    'another airfield as a warning': {
      trip: trip({}, { wheelsDownAirfield: 'haneda', wheelsUpAirfield: 'yokota' }),
      about: [['tokyo', 'haneda', 'yokota']],
      severity: 'warning',
      mends: [
        ['Leave Tokyo from Haneda', 'tokyo.wheelsUpAirfield: haneda'],
        ['Arrive in Tokyo at Yokota', 'tokyo.wheelsDownAirfield: yokota'],
      ],
    },
  },
});
