import { at } from '../../domain/testing/a-trip';
import { aCall } from '../testing/a-call';
import { someWorld } from '../testing/some-facts';
import { testRule } from '../testing/test-rule';
import { publicHoliday } from './public-holiday';

const call = {
  kind: 'courtesy',
  status: 'pencilled',
  slot: at('beijing', '2011-01-10', '15:00'),
} as const;

testRule(publicHoliday, {
  world: someWorld,
  allows: {
    'the day after': aCall({ slot: at('beijing', '2011-01-11', '09:30') }),
    'what is not held at an office': aCall({}, { venues: { bayi: { kind: 'hotel' } } }),
    'a dinner': aCall({ kind: 'banquet' }),
    'a meeting of our own': aCall({ participants: { secretary: {} } }),
    'a meeting at home': aCall({}, { journey: { homeCountry: 'CN' } }),
    'a day that is worked, as the trip’s calendar has it': aCall(
      {},
      { calendar: { swap: { country: 'CN', date: '2011-01-10', kind: 'working-day' } } },
    ),
    'a call that the host was asked about': aCall(
      {},
      { tasks: { ask: { kind: 'confirm', meeting: 'talks', done: true } } },
    ),
    'a cancelled one': aCall({ status: 'cancelled' }),
  },
  reports: {
    'a call on a holiday': {
      trip: aCall({}),
      about: [['talks']],
      severity: 'warning',
      says: 'Mon 10 Jan, Founding Day in China: Talks with Gen. Liang.',
      field: 'slot',
      facts: { date: '2011-01-10', names: ['Founding Day'], meetings: ['talks'] },
      fixes: [['confirm-talks'], ['talks'], ['talks']],
    },
    'a time of the host, too': {
      trip: aCall({ source: 'host' }),
      about: [['talks']],
      severity: 'warning',
    },
    'all calls of the day at once': {
      trip: aCall({}, { meetings: { call } }),
      about: [['talks', 'call']],
      severity: 'warning',
      says: 'Mon 10 Jan, Founding Day in China: Talks with Gen. Liang and Courtesy call.',
    },
    'a holiday of the trip’s own calendar, over several days': {
      trip: aCall(
        { slot: at('beijing', '2011-01-12', '09:30') },
        {
          calendar: {
            mourning: { country: 'CN', date: '2011-01-11', until: '2011-01-13', kind: 'holiday' },
          },
        },
      ),
      about: [['talks']],
      severity: 'warning',
      says: 'Wed 12 Jan, a holiday in China: Talks with Gen. Liang.',
    },
    'an idea as a note': {
      trip: aCall({ status: 'idea' }),
      about: [['talks']],
      severity: 'note',
    },
  },
});
