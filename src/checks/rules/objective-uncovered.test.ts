import type { Meeting } from '../../domain/records/meeting';
import type { Objective } from '../../domain/records/objective';
import { aTrip, at, beijing, tokyo } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { objectiveUncovered } from './objective-uncovered';

const raised = { piracy: { posture: 'raise', order: 'a0' } } as const;

const trip = (talks: Partial<Meeting>, objective: Partial<Objective> = {}) =>
  aTrip({
    stops: { beijing, tokyo },
    topics: { piracy: { title: 'Piracy', points: 'Escorts.' }, relief: { title: 'Relief' } },
    objectives: { navy: { text: 'Work side by side', topics: { piracy: true }, ...objective } },
    meetings: {
      talks: {
        kind: 'plenary',
        slot: at('beijing', '2011-01-10', '09:30'),
        status: 'confirmed',
        ...talks,
      },
      prep: { kind: 'briefing', slot: at('beijing', '2011-01-10', '08:30') },
      other: { kind: 'courtesy', slot: at('tokyo', '2011-01-13', '09:00') },
    },
  });

const about = [['navy']];

testRule(objectiveUncovered, {
  allows: {
    'a meeting that raises one of its topics': trip(
      { topics: raised },
      { topics: { piracy: true, relief: true } },
    ),
    'a meeting at which it is taken up if raised': trip({
      topics: { piracy: { posture: 'if-raised', order: 'a0' } },
    }),
    'a meeting at its stop': trip({ topics: raised }, { stop: 'beijing' }),
    'an idea that serves it': trip({ topics: raised, status: 'idea' }),
  },
  reports: {
    'no meeting on its topics': {
      trip: trip({}),
      about,
      severity: 'warning',
      says: 'Work side by side: no meeting.',
      field: 'topics',
      facts: { topics: ['piracy'], stop: null },
      mends: [
        ['Raise Piracy at Courtesy call', 'other.topics.piracy: (posture raise, order a0)'],
        ['Raise Piracy at Plenary', 'talks.topics.piracy: (posture raise, order a0)'],
      ],
    },
    'a meeting at which it is not to be raised': {
      trip: trip({ topics: { piracy: { posture: 'do-not-raise', order: 'a0' } } }),
      about,
      severity: 'warning',
    },
    'a meeting that is cancelled': {
      trip: trip({ topics: raised, status: 'cancelled' }),
      about,
      severity: 'warning',
    },
    'a meeting in another city than that of the objective': {
      trip: trip({ topics: raised }, { stop: 'tokyo' }),
      about: [['navy', 'tokyo']],
      severity: 'warning',
      says: 'Work side by side: no meeting in Tokyo.',
      fixes: [['other']],
    },
    'no topic at all': {
      trip: trip({ topics: raised }, { topics: {} }),
      about,
      severity: 'warning',
      says: 'Work side by side: no topic, so no meeting serves it.',
      fixes: [],
    },
  },
});
