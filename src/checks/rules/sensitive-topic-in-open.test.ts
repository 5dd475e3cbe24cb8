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

const withStep = (text: string, meeting: Partial<Meeting>, actor = '') =>
  trip({
    sequence: { one: { order: 'a0', minutes: 5, actor, text } },
    topics: { iran: { posture: 'if-raised', order: 'a0' } },
    ...meeting,
  });
const untouchable = { topics: { iran: { posture: 'do-not-raise', order: 'a0' } } } as const;

testRule(sensitiveTopicInOpen, {
  allows: {
    'a usual topic': trip({}, { sensitivity: 'usual' }),
    'a closed meeting': trip({ coverage: 'closed' }),
    'a spray before the talks': trip({ coverage: 'spray-top', ...untouchable }),
    'a press availability that is closed': trip({ kind: 'press', coverage: 'closed' }),
    'coverage that is to be decided': trip({ coverage: null }),
    'a spray at which the press hears of something else': withStep('Spray', {
      coverage: 'spray-top',
    }),
    'remarks in which it is but a part of a word': withStep('Remarks: Tirana', {
      coverage: 'opening-remarks',
    }),
    'a topic without a title': trip(
      {
        coverage: 'opening-remarks',
        sequence: { one: { order: 'a0', minutes: 5, actor: '', text: 'Opening remarks' } },
      },
      { title: '', sensitivity: 'sensitive' },
    ),
    'remarks that the press does not hear': withStep('Opening remarks on Iran', {
      coverage: 'spray-top',
    }),
    'what is said when the press hears no more': withStep('Closing remarks on Iran', {
      coverage: 'opening-remarks',
    }),
    'what is said after the press': withStep('Press leaves, then Iran', { coverage: 'spray-top' }),
    'a step of a meeting without any press': withStep('Press lines on Iran', {
      coverage: 'closed',
    }),
    'the host’s press that is let in at the top': trip({
      coverage: 'closed',
      hostCoverage: 'spray-top',
    }),
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
      mends: [
        ['Open only the opening remarks of Plenary', 'meeting.coverage: opening-remarks'],
        ['Close Plenary to the press', 'meeting.coverage: closed'],
        ['Take Iran off Plenary', 'meeting.topics.iran: removed'],
      ],
    },
    'one on the list of a speech': {
      trip: trip({ kind: 'speech', coverage: null }),
      about,
      severity: 'error',
      says: 'Speech is open to the press; on its list is Iran (sensitive).',
      fixes: [['meeting']],
    },
    'a meeting that is open to the host’s press alone': {
      trip: trip({ coverage: 'spray-top', hostCoverage: 'open' }),
      about,
      severity: 'error',
      says: 'Plenary is open to the host’s press; on its list is Iran (sensitive).',
      fixes: [['meeting'], ['meeting'], ['meeting']],
    },
    'remarks on it that the press hears': {
      trip: withStep('Opening remarks on Iran', { coverage: 'opening-remarks' }),
      about,
      severity: 'warning',
      says: 'At Plenary the press hears “Opening remarks on Iran”; in it is Iran (sensitive).',
      field: 'topics',
      facts: { topics: ['iran if-raised'] },
      mends: [
        ['Let the press in at the top of Plenary, without remarks', 'meeting.coverage: spray-top'],
        ['Close Plenary to the press', 'meeting.coverage: closed'],
      ],
    },
    'remarks on it that the host’s press hears': {
      trip: withStep('Statement on IRAN', { coverage: null, hostCoverage: 'spray-top-remarks' }),
      about,
      severity: 'warning',
    },
    'a step with the press that would leak it': {
      trip: withStep(
        'Iran',
        { coverage: null, topics: { iran: { posture: 'raise', order: 'a0' } } },
        'Cameras',
      ),
      about,
      severity: 'error',
      says: 'At Plenary the press hears “Iran”; in it is Iran (sensitive).',
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
      mends: [['Take Iran off Press availability', 'meeting.topics.iran: removed']],
    },
    'an idea as a note': { trip: trip({ status: 'idea' }), about, severity: 'note' },
  },
});
