import type { Meeting } from '../../domain/records/meeting';
import { at } from '../../domain/testing/a-trip';
import { aCall } from '../testing/a-call';
import { testRule } from '../testing/test-rule';
import { arrivalsCollide } from './arrivals-collide';

const tea = (values: Partial<Meeting>, before: Readonly<Record<string, Partial<Meeting>>> = {}) =>
  aCall(
    {},
    {
      meetings: {
        tea: {
          title: 'Tea',
          status: 'confirmed',
          slot: at('beijing', '2011-01-10', '09:40'),
          minutes: 30,
          venue: 'bayi',
          tracks: { spouse: true },
          ...values,
        },
        ...before,
      },
    },
  );

testRule(arrivalsCollide, {
  allows: {
    'arrivals fifteen minutes apart': tea({ slot: at('beijing', '2011-01-10', '09:45') }),
    'another building': tea({ venue: null }),
    'the press, whom nobody receives': tea({ tracks: { press: true } }),
    'a party that is there already': tea(
      {},
      {
        breakfast: {
          slot: at('beijing', '2011-01-10', '08:00'),
          venue: 'bayi',
          tracks: { spouse: true },
        },
      },
    ),
    'a cancelled one': tea({ status: 'cancelled' }),
  },
  reports: {
    'the principal and the spouse at one building': {
      trip: tea({}),
      about: [['tea', 'talks']],
      severity: 'note',
      says: 'Bayi Building: arrivals for Talks with Gen. Liang (0930) and Tea (0940) are 10 min apart.',
      field: 'slot',
      facts: { collisions: [['bayi', 10]] },
      mends: [['Start Tea at 0945', 'tea.slot: beijing 2011-01-10 09:45']],
    },
    'two at once, of which neither is moved': {
      trip: tea(
        {},
        {
          walk: {
            title: 'Walk',
            status: 'confirmed',
            slot: at('beijing', '2011-01-10', '09:35'),
            minutes: 30,
            venue: 'bayi',
            tracks: { deputy: true },
          },
        },
      ),
      about: [['walk', 'talks', 'tea']],
      severity: 'note',
      mends: [],
    },
  },
});
