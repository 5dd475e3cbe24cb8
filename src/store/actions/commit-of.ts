import { type Commit, newCommit } from '../../domain/edits/commit';
import type { Patch } from '../../domain/edits/patch';
import { type Context, nowText } from '../context';

export interface Change {
  readonly label: string;
  readonly patches: readonly Patch[];
  readonly undoes?: string | null;
  readonly step?: string | undefined;
}

/** A change as this window makes it now, on top of a head; null for the first of a journal. */
export const commitOf = (context: Context, head: string | null, change: Change): Commit => {
  const { ids } = context.ports;
  const { label, patches, undoes = null, step = ids.newId() } = change;
  const parents = head === null ? [] : [head];
  return newCommit({
    parents,
    step,
    label,
    author: ids.author(),
    at: nowText(context),
    undoes,
    patches,
  });
};
