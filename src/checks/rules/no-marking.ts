import type { Rule } from '../rule';

/**
 * Version and as-of with its zone are on each paper as it is made. How a trip is marked nobody but its
 * planner knows: no fix.
 */
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
