import type { Rule } from '../rule';

export const noMarking: Rule<'papers'> = {
  id: 'no-marking',
  group: 'papers',
  looksAt: 'papers',
  severity: 'error',
  description:
    'No paper leaves the house while the trip has no marking. Silent until one has left.',
  silences: [],
  check: ({ journey, held }) =>
    journey.marking.trim() === '' && held.length > 0
      ? {
          severity: 'error',
          about: [{ kind: 'trip', id: journey.id }],
          message: 'A paper of this trip has left the house without a marking.',
          field: 'marking',
          data: {},
        }
      : null,
};
