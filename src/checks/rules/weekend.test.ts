import { at, beijing, moment } from '../../domain/testing/a-trip';
import { aCall } from '../testing/a-call';
import { someWorld } from '../testing/some-facts';
import { testRule } from '../testing/test-rule';
import { weekend } from './weekend';

const stops = {
  beijing: { ...beijing, wheelsDown: moment('2011-01-07', '08:00'), controlOfficer: 'control' },
};
const onSunday = { slot: at('beijing', '2011-01-09', '09:30') };

/** So many at one hour, each a call at an office. */
const calls = (count: number) => {
  const ids = Array.from({ length: count }, (_, index) => `call${String(index).padStart(2, '0')}`);
  const call = { ...onSunday, kind: 'plenary', status: 'confirmed' } as const;
  const meetings = Object.fromEntries(ids.map((id) => [id, call]));
  return { ids, trip: aCall({ status: 'cancelled' }, { stops, meetings }) };
};

testRule(weekend, {
  world: someWorld,
  allows: {
    'a Monday': aCall({}, { stops }),
    'a time of the host': aCall({ ...onSunday, source: 'host' }, { stops }),
    'a dinner': aCall({ ...onSunday, kind: 'banquet' }, { stops }),
    'a Sunday that is worked': aCall(onSunday, {
      stops,
      calendar: { swap: { country: 'CN', date: '2011-01-09', kind: 'working-day' } },
    }),
    'a Sunday of which a holiday is said': aCall(onSunday, {
      stops,
      calendar: { feast: { country: 'CN', date: '2011-01-09', kind: 'holiday' } },
    }),
    'a country of which no weekend is known': aCall(onSunday, {
      stops: { beijing: { ...stops.beijing, country: 'SA' } },
    }),
  },
  reports: {
    'a call on the weekend': {
      trip: aCall(onSunday, { stops }),
      about: [['talks']],
      severity: 'warning',
      says: 'Sun 9 Jan, weekend in China: Talks with Gen. Liang.',
      field: 'slot',
      facts: { date: '2011-01-09', names: ['weekend'], meetings: ['talks'] },
      mends: [
        [
          'Add a task to confirm Talks with Gen. Liang with the host',
          'confirm-talks: (text Confirm Talks with Gen. Liang with the host: it is on the weekend, kind confirm, owner control, meeting talks)',
        ],
        ['Move Talks with Gen. Liang to Fri 7 Jan', 'talks.slot: beijing 2011-01-07 09:30'],
        ['Move Talks with Gen. Liang to Tue 11 Jan', 'talks.slot: beijing 2011-01-11 09:30'],
      ],
    },
    'so many that to move them is to plan another day': {
      trip: calls(21).trip,
      about: [calls(21).ids],
      severity: 'warning',
      mends: [],
    },
    'as many as one still moves at once': {
      trip: calls(20).trip,
      about: [calls(20).ids],
      severity: 'warning',
      fixes: [calls(20).ids.map((id) => `confirm-${id}`), calls(20).ids, calls(20).ids],
    },
    'an idea as a note': {
      trip: aCall({ ...onSunday, status: 'idea' }, { stops }),
      about: [['talks']],
      severity: 'note',
    },
  },
});
