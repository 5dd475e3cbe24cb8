import { at } from '../../domain/testing/a-trip';
import { aCall } from '../testing/a-call';
import { testRule } from '../testing/test-rule';
import { hostPolitics } from './host-politics';

const calendar = {
  congress: {
    country: 'CN',
    date: '2011-01-09',
    until: '2011-01-10',
    kind: 'political',
    name: 'Party congress',
  },
} as const;
const atTen = { slot: at('beijing', '2011-01-10', '10:00') };

testRule(hostPolitics, {
  allows: {
    'an early slot': aCall({}, { calendar }),
    'another day': aCall({ slot: at('beijing', '2011-01-11', '10:00') }, { calendar }),
    'a congress elsewhere': aCall(atTen, {
      calendar: { congress: { ...calendar.congress, country: 'JP' } },
    }),
    'a later hour that the trip takes for early': aCall(atTen, {
      calendar,
      journey: { limits: { 'early-hour': 11 } },
    }),
    'a visit to a site': aCall({ ...atTen, kind: 'visit' }, { calendar }),
  },
  reports: {
    'a call later in the day': {
      trip: aCall(atTen, { calendar }),
      about: [['talks']],
      severity: 'warning',
      says: 'Mon 10 Jan, Party congress in China: Talks with Gen. Liang.',
      field: 'slot',
      facts: { date: '2011-01-10', names: ['Party congress'], meetings: ['talks'] },
      fixes: [['confirm-talks'], ['talks']],
    },
    'all calls of the day at once': {
      trip: aCall(atTen, {
        calendar,
        meetings: {
          call: {
            kind: 'courtesy',
            status: 'pencilled',
            slot: at('beijing', '2011-01-10', '15:00'),
          },
        },
      }),
      about: [['talks', 'call']],
      severity: 'warning',
      says: 'Mon 10 Jan, Party congress in China: Talks with Gen. Liang and Courtesy call.',
      fixes: [['confirm-call', 'confirm-talks']],
    },
    'an idea as a note': {
      trip: aCall({ ...atTen, status: 'idea' }, { calendar }),
      about: [['talks']],
      severity: 'note',
    },
  },
});
