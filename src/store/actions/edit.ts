import { checkTrip } from '../../checks/engine';
import { newCommit } from '../../domain/edits/commit';
import { applyEdit, type Edit } from '../../domain/edits/edit';
import { remember, undoStep } from '../../domain/edits/history';
import type { Patch } from '../../domain/edits/patch';
import type { Trip } from '../../domain/records/tables';
import { type Context, nowText, say } from '../context';
import type { OpenTrip } from '../state';
import { summaryOf } from '../summary';

export interface EditActions {
  /**
   * Changes the trip at once and sends the change on its way to the disk. Edits that name the same
   * `step` (typing in one field) are undone together. Says whether anything changed.
   */
  readonly edit: (edit: Edit, step?: string) => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}

export const editActions = (context: Context): EditActions => ({
  edit: (edit, step) => {
    const open = editable(context);
    if (!open) return false;
    const { trip, patches } = applyEdit(open.trip, edit);
    if (patches.length === 0) return false;
    commit(context, open, { trip, label: edit.label, patches, undoes: null, step });
    return true;
  },
  undo: () => takeBack(context, 'undo'),
  redo: () => takeBack(context, 'redo'),
});

const editable = (context: Context): OpenTrip | null => {
  const { open } = context.store.getState();
  if (!open) return null;
  if (open.isEditable) return open;
  say(context, 'This trip is open in another window; here it can only be read.');
  return null;
};

interface Change {
  readonly trip: Trip;
  readonly label: string;
  readonly patches: readonly Patch[];
  readonly undoes: string | null;
  readonly step?: string | undefined;
}

const commit = (context: Context, open: OpenTrip, change: Change): void => {
  const { ports, store, session } = context;
  const at = nowText(context);
  const { trip, label, patches, undoes } = change;
  const made = newCommit({
    label,
    patches,
    undoes,
    step: change.step ?? ports.ids.newId(),
    parents: [open.head],
    author: ports.ids.author(),
    at,
  });
  const summary = summaryOf(trip, { ...open.summary, head: made.rev, changedAt: at });
  store.setState({
    open: {
      ...open,
      trip,
      summary,
      head: made.rev,
      commits: [...open.commits, made],
      history: remember(open.history, made),
      checked: checkTrip(trip, open.checked),
    },
  });
  session.journal?.push(summary, made);
};

const takeBack = (context: Context, direction: 'undo' | 'redo'): void => {
  const open = editable(context);
  const target = open?.history[direction].at(-1);
  if (!open || !target) return;
  const { trip, patches, left } = undoStep(open.trip, target.commits);
  commit(context, open, { trip, label: target.label, patches, undoes: target.step });
  const done = direction === 'undo' ? 'Undone' : 'Done again';
  const kept = left.length === 0 ? '' : ' Some of it has changed since, and was left alone.';
  say(context, `${done}: ${target.label}.${kept}`);
};
