import { noFacts } from '../../domain/facts/facts';
import { at } from '../../domain/testing/a-trip';
import { aCall } from '../testing/a-call';
import { testRule } from '../testing/test-rule';
import { noWorld } from '../world';
import { religiousTimes } from './religious-times';

const end = 'End of Ramadan (Eid al-Fitr)';
const world = {
  ...noWorld,
  facts: { ...noFacts, holidays: { CN: { '2011-02-01': end, '2011-02-02': end } } },
};
const lunch = { kind: 'meal', slot: at('beijing', '2011-01-10', '12:00') } as const;
const before = { kind: 'meal', slot: at('beijing', '2011-01-02', '12:00') } as const;
const sabbath = {
  calendar: {
    sabbath: { country: 'CN', date: '2011-01-02', kind: 'religious', name: 'Sabbath' },
  },
} as const;

testRule(religiousTimes, {
  world,
  allows: {
    'a meal after sunset': aCall({ ...lunch, slot: at('beijing', '2011-01-10', '18:30') }),
    'a meal before the fast begins': aCall(before),
    'a meal of our own': aCall({ ...lunch, participants: { secretary: {} } }),
    talks: aCall({}),
    'a cancelled one': aCall({ ...lunch, status: 'cancelled' }),
  },
  reports: {
    'a working lunch in Ramadan': {
      trip: aCall(lunch),
      about: [['talks']],
      severity: 'warning',
      says: 'Mon 10 Jan, Ramadan in China: Talks with Gen. Liang.',
      field: 'slot',
      facts: { date: '2011-01-10', names: ['Ramadan'], meetings: ['talks'] },
      mends: [
        [
          'Start Talks with Gen. Liang at 1830, after sunset',
          'talks.slot: beijing 2011-01-10 18:30',
        ],
      ],
    },
    'what the trip’s calendar has': {
      trip: aCall(before, sabbath),
      about: [['talks']],
      severity: 'warning',
      says: 'Sun 2 Jan, Sabbath in China: Talks with Gen. Liang.',
    },
    'an idea as a note': {
      trip: aCall({ ...lunch, status: 'idea' }),
      about: [['talks']],
      severity: 'note',
    },
  },
});
