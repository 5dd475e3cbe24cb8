import { aCall } from '../testing/a-call';
import { testRule } from '../testing/test-rule';
import { closingTasks } from './closing-tasks';

const none = { tasks: { letters: { kind: 'other' }, readout: { kind: 'other' } } } as const;

testRule(closingTasks, {
  allows: {
    'both tasks': aCall({}),
    'tasks about a meeting there': aCall(
      {},
      {
        tasks: {
          letters: { kind: 'thank-you', meeting: 'talks' },
          readout: { kind: 'readout', meeting: 'talks', done: true },
        },
      },
    ),
    'more than three days before': aCall(
      {},
      { ...none, journey: { asIf: '2011-01-05T02:00:00Z' } },
    ),
    'a visit that is over': aCall({}, { ...none, journey: { asIf: '2011-01-13T02:00:00Z' } }),
    'a visit without hosts': aCall({ participants: { secretary: {} } }, none),
  },
  reports: {
    'a visit with neither': {
      trip: aCall({}, none),
      about: [['beijing']],
      severity: 'note',
      says: 'Beijing: no thank-you letter and no readout planned.',
      facts: { missing: ['thank-you', 'readout'] },
      mends: [
        [
          'Add tasks for a thank-you letter and a readout',
          'readout-beijing: (text Readout of the meetings in Beijing, kind readout, owner control, due 2011-01-12, stop beijing)',
          'thank-you-beijing: (text Thank-you letters to the hosts in Beijing, kind thank-you, owner control, due 2011-01-12, stop beijing)',
        ],
      ],
    },
    'a visit without a readout': {
      trip: aCall({}, { tasks: { readout: { kind: 'other' } } }),
      about: [['beijing']],
      severity: 'note',
      says: 'Beijing: no readout planned.',
      mends: [
        [
          'Add a task for a readout',
          'readout-beijing: (text Readout of the meetings in Beijing, kind readout, owner control, due 2011-01-12, stop beijing)',
        ],
      ],
    },
  },
});
