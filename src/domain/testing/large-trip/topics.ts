import { newTopic } from '../../records/new-record';
import type { Topic } from '../../records/topic';
import type { Random } from '../random';
import type { WeekPeople } from './people';

const MEETINGS_PER_TOPIC = 25;
const LEAST_TOPICS = 6;
const subjects = ['trade', 'security', 'climate', 'health', 'migration', 'energy', 'data'] as const;
const aspects = ['Joint statement on', 'Review of', 'Funding for', 'Follow-up on'] as const;

export const topicsOfWeek = (
  random: Random,
  meetings: number,
  { ours }: WeekPeople,
): readonly Topic[] =>
  Array.from(
    { length: Math.max(LEAST_TOPICS, Math.round(meetings / MEETINGS_PER_TOPIC)) },
    (_, index) => {
      const round = Math.floor(index / (subjects.length * aspects.length));
      const aspect = aspects[Math.floor(index / subjects.length) % aspects.length];
      return newTopic(`t${index}`, {
        title: `${aspect} ${subjects[index % subjects.length]}${round === 0 ? '' : ` ${round + 1}`}`,
        posture: random.pick(['raise', 'raise', 'if-raised', 'do-not-raise']),
        owner: ours[random.below(ours.length)]?.id ?? null,
        points: 'As agreed with the desks.',
        order: `a${index % 10}`,
      });
    },
  );
