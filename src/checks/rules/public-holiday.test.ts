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
      mends: [
        [
          'Add a task to confirm Talks with Gen. Liang with the host',
          'confirm-talks: (text Confirm Talks with Gen. Liang with the host: Founding Day, kind confirm, owner control, meeting talks)',
        ],
        ['Move Talks with Gen. Liang to Tue 11 Jan', 'talks.slot: beijing 2011-01-11 09:30'],
        ['Move Talks with Gen. Liang to Wed 12 Jan', 'talks.slot: beijing 2011-01-12 09:30'],
      ],
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
      mends: [
        [
          'Add a task to confirm Talks with Gen. Liang and Courtesy call with the host',
          'confirm-call: (text Confirm Courtesy call with the host: Founding Day, kind confirm, owner control, meeting call)',
          'confirm-talks: (text Confirm Talks with Gen. Liang with the host: Founding Day, kind confirm, owner control, meeting talks)',
        ],
        [
          'Move Talks with Gen. Liang and Courtesy call to Tue 11 Jan',
          'call.slot: beijing 2011-01-11 15:00',
          'talks.slot: beijing 2011-01-11 09:30',
        ],
        [
          'Move Talks with Gen. Liang and Courtesy call to Wed 12 Jan',
          'call.slot: beijing 2011-01-12 15:00',
          'talks.slot: beijing 2011-01-12 09:30',
        ],
      ],
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
