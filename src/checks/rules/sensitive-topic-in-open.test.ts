import type { Meeting } from '../../domain/records/meeting';
import type { Topic } from '../../domain/records/topic';
import { aTrip, at, tokyo } from '../../domain/testing/a-trip';
import { testRule } from '../testing/test-rule';
import { sensitiveTopicInOpen } from './sensitive-topic-in-open';

const trip = (meeting: Partial<Meeting>, topic: Partial<Topic> = { sensitivity: 'sensitive' }) =>
  aTrip({
    stops: { tokyo },
    topics: { iran: { title: 'Iran', ...topic } },
    meetings: {
      meeting: {
        slot: at('tokyo', '2011-01-13', '09:15'),
        status: 'confirmed',
        kind: 'plenary',
        coverage: 'open',
        topics: { iran: { posture: 'raise', order: 'a0' } },
        ...meeting,
      },
    },
  });

const about = [['meeting', 'iran']];
const untouchable = { topics: { iran: { posture: 'do-not-raise', order: 'a0' } } } as const;

testRule(sensitiveTopicInOpen, {
  allows: {
    'a usual topic': trip({}, { sensitivity: 'usual' }),
    'a closed meeting': trip({ coverage: 'closed' }),
    'a spray before the talks': trip({ coverage: 'spray-top', ...untouchable }),
    'a press availability that is closed': trip({ kind: 'press', coverage: 'closed' }),
    'coverage that is to be decided': trip({ coverage: null }),
    'a cancelled one': trip({ status: 'cancelled' }),
  },
  reports: {
    'a sensitive topic that is to be raised in an open meeting': {
      trip: trip({}),
      about,
      severity: 'error',
      says: 'Plenary is open to the press; on its list is Iran (sensitive).',
      field: 'topics',
      facts: { topics: ['iran raise'] },
      fixes: [['meeting'], ['meeting'], ['meeting']],
    },
    'one on the list of a speech': {
      trip: trip({ kind: 'speech', coverage: null }),
      about,
      severity: 'error',
      says: 'Speech is open to the press; on its list is Iran (sensitive).',
      fixes: [['meeting']],
    },
    'one that is sensitive only if raised, as a warning': {
      trip: trip({ topics: { iran: { posture: 'if-raised', order: 'a0' } } }),
      about,
      severity: 'warning',
    },
    'one that is not to be raised, as a warning': {
      trip: trip({ kind: 'press', ...untouchable }, { sensitivity: 'usual' }),
      about,
      severity: 'warning',
      says: 'Press availability is open to the press; on its list is Iran (do not raise).',
    },
    'an idea as a note': { trip: trip({ status: 'idea' }), about, severity: 'note' },
  },
});
