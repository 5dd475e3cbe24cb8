import type { Topic } from '../../domain/records/topic';
import { at } from '../../domain/testing/a-trip';
import { aCall } from '../testing/a-call';
import { testRule } from '../testing/test-rule';
import { topicWithoutPoints } from './topic-without-points';

const raised = { topics: { piracy: { posture: 'raise', order: 'a0' } } } as const;
const topics = (piracy: Partial<Topic>) => ({ topics: { piracy: { title: 'Piracy', ...piracy } } });

testRule(topicWithoutPoints, {
  allows: {
    points: aCall(raised, topics({ points: 'Ships already work side by side.' })),
    'a cleared paper': aCall(raised, topics({ paperStatus: 'cleared' })),
    'a topic that is nowhere taken up': aCall({}, topics({})),
    'what is not to be raised': aCall(
      { topics: { piracy: { posture: 'do-not-raise', order: 'a0' } } },
      topics({}),
    ),
    'more than three days before': aCall(raised, {
      ...topics({}),
      journey: { asIf: '2011-01-06T02:00:00Z' },
    }),
    'what is past': aCall(raised, { ...topics({}), journey: { asIf: '2011-01-11T02:00:00Z' } }),
    'one on which somebody works': aCall(raised, {
      ...topics({}),
      tasks: { write: { kind: 'points', topic: 'piracy' } },
    }),
    'a paper that is still to come': aCall(
      raised,
      topics({ points: 'Some.', paperStatus: 'drafting', paperDue: '2011-01-08' }),
    ),
  },
  reports: {
    'a topic without points': {
      trip: aCall(raised, topics({})),
      about: [['piracy']],
      severity: 'warning',
      says: 'Piracy: no points for Talks with Gen. Liang on Mon 10 Jan.',
      field: 'points',
      facts: { meeting: 'talks', due: null },
      mends: [
        [
          'Add a task for the points on Piracy',
          'points-piracy: (text Points on Piracy for Talks with Gen. Liang, kind points, due 2011-01-08, topic piracy)',
        ],
      ],
    },
    'an overdue paper, long before': {
      trip: aCall(raised, {
        ...topics({ points: 'Some.', paperStatus: 'drafting', paperDue: '2010-12-20' }),
        journey: { asIf: '2011-01-02T02:00:00Z' },
      }),
      about: [['piracy']],
      severity: 'warning',
      says: 'Piracy: its paper was due Mon 20 Dec.',
    },
    'all of a stop at once, where they come up first': {
      trip: aCall(
        { topics: { ...raised.topics, iran: { posture: 'if-raised', order: 'a1' } } },
        {
          topics: { piracy: { title: 'Piracy' }, iran: { title: 'Iran' } },
          meetings: { later: { ...raised, slot: at('beijing', '2011-01-11', '10:00') } },
        },
      ),
      about: [['beijing', 'iran', 'piracy']],
      severity: 'warning',
      says: 'Beijing: Iran: no points for Talks with Gen. Liang on Mon 10 Jan and Piracy: no points for Talks with Gen. Liang on Mon 10 Jan.',
      mends: [
        [
          'Add a task for the points on Iran, and so for 1 more',
          'points-iran: (text Points on Iran for Talks with Gen. Liang, kind points, due 2011-01-08, topic iran)',
          'points-piracy: (text Points on Piracy for Talks with Gen. Liang, kind points, due 2011-01-08, topic piracy)',
        ],
      ],
    },
    'of an idea as a note': {
      trip: aCall({ ...raised, status: 'idea' }, topics({})),
      about: [['piracy']],
      severity: 'note',
    },
  },
});
