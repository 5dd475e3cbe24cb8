import { cityText } from '../../domain/describe/travel-text';
import { fixesByTakingUp } from '../fixes/take-up';
import type { Rule } from '../rule';

export const objectiveUncovered: Rule<'objective'> = {
  id: 'objective-uncovered',
  group: 'objectives',
  looksAt: 'objective',
  severity: 'warning',
  description:
    'Some live meeting takes up a topic of each objective, at its stop where it has one.',
  silences: [],
  check: ({ objective, stop, topics, isServed }) => {
    if (isServed) return null;
    const text = objective.text.trim() || 'An objective';
    const where = stop ? ` in ${cityText(stop)}` : '';
    return {
      severity: 'warning',
      about: [
        { kind: 'objective', id: objective.id },
        ...(stop ? [{ kind: 'stop', id: stop.id } as const] : []),
      ],
      knownBy: [{ kind: 'objective', id: objective.id }],
      message:
        topics.length === 0
          ? `${text}: no topic, so no meeting serves it.`
          : `${text}: no meeting${where}.`,
      field: 'topics',
      data: { topics: topics.map(({ id }) => id), stop: stop?.id ?? null },
    };
  },
  fixes: ({ stop, topics }, trip) => fixesByTakingUp(trip, stop, topics),
};
