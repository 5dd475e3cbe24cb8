import { aCall } from '../testing/a-call';
import { testRule } from '../testing/test-rule';
import { dietNotSent } from './diet-not-sent';

const dinner = { kind: 'banquet', ours: 'track', participants: { liang: { host: true } } } as const;
const guest = {
  people: { aide: { title: 'Aide', diet: 'Vegetarian', tracks: { principal: true } } },
} as const;

testRule(dietNotSent, {
  allows: {
    'diets that were told': aCall({ ...dinner, dietSent: true }, guest),
    'guests who eat everything': aCall(dinner),
    'a guest who is not there': aCall({ ...dinner, ours: 'listed' }, guest),
    'a meal of our own': aCall({ ...dinner, participants: {} }, guest),
    talks: aCall({ ...dinner, kind: 'plenary' }, guest),
    'more than five days before': aCall(dinner, {
      ...guest,
      journey: { asIf: '2011-01-04T02:00:00Z' },
    }),
    'a cancelled one': aCall({ ...dinner, status: 'cancelled' }, guest),
    'one of which somebody tells the host': aCall(dinner, {
      ...guest,
      tasks: { tell: { kind: 'diet', meeting: 'talks' } },
    }),
  },
  reports: {
    'a guest of the track': {
      trip: aCall(dinner, guest),
      about: [['talks']],
      severity: 'note',
      says: 'The diet of Aide is not told for Talks with Gen. Liang.',
      field: 'dietSent',
      facts: { meetings: ['talks'], people: ['aide'] },
      mends: [
        [
          'Add a task to tell the host of the diets at Talks with Gen. Liang',
          'diet-talks: (text Tell the host of Talks with Gen. Liang: Aide, Vegetarian, kind diet, owner control, due 2011-01-08, meeting talks)',
        ],
        ['Mark the diets at Talks with Gen. Liang as told to the host', 'talks.dietSent: true'],
      ],
    },
    'a guest who is named': {
      trip: aCall({ ...dinner, ours: 'listed', participants: { liang: {}, aide: {} } }, guest),
      about: [['talks']],
      severity: 'note',
    },
  },
});
