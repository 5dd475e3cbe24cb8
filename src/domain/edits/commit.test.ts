import { expect, test } from 'vitest';
import { newCommit, revisionOf } from './commit';
import type { Patch } from './patch';

const patch = (to: object): Patch => ({ table: 'topics', id: 'cyber', path: [], to });
const one = patch({ title: 'Cyber', order: 'a0' });

test('a revision does not depend on the order of keys or of parents', () => {
  const other = patch({ order: 'a0', title: 'Cyber' });
  expect(revisionOf(['b', 'a'], [other])).toBe(revisionOf(['a', 'b'], [one]));
});

test('a revision depends on what changed, in which order, and on what came before', () => {
  const two = patch({ title: 'Space', order: 'a1' });
  const revisions = [
    revisionOf([], [one]),
    revisionOf(['a'], [one]),
    revisionOf([], [two]),
    revisionOf([], [one, two]),
    revisionOf([], [two, one]),
  ];
  expect(new Set(revisions).size).toBe(revisions.length);
  expect(revisions.join('')).toMatch(/^[0-9a-f]{160}$/);
});

test('a revision does not depend on who made the change, when, or what it was called', () => {
  const details = { parents: ['a'], patches: [one], step: 's', undoes: null };
  const mine = newCommit({
    ...details,
    label: 'add',
    author: 'me',
    at: '2011-01-07T18:00:00.000Z',
  });
  const yours = newCommit({ ...details, label: 'new', author: 'you', at: '1999-01-01T00:00:00Z' });
  expect(yours.rev).toBe(mine.rev);
});
