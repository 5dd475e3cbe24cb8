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
      mends: [
        [
          'Add a task to confirm Talks with Gen. Liang with the host',
          'confirm-talks: (text Confirm Talks with Gen. Liang with the host: Party congress, kind confirm, owner control, meeting talks)',
        ],
        ['Start Talks with Gen. Liang at 0900', 'talks.slot: beijing 2011-01-10 09:00'],
      ],
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
      mends: [
        [
          'Add a task to confirm Talks with Gen. Liang and Courtesy call with the host',
          'confirm-call: (text Confirm Courtesy call with the host: Party congress, kind confirm, owner control, meeting call)',
          'confirm-talks: (text Confirm Talks with Gen. Liang with the host: Party congress, kind confirm, owner control, meeting talks)',
        ],
      ],
    },
    'an idea as a note': {
      trip: aCall({ ...atTen, status: 'idea' }, { calendar }),
      about: [['talks']],
      severity: 'note',
    },
  },
});
