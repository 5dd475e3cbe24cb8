import { applyEdit, type Edit } from '../../domain/edits/edit';
import { remember, undoStep } from '../../domain/edits/history';
import { withClocksSeen } from '../../domain/edits/see-clocks';
import type { Trip } from '../../domain/records/tables';
import { explainBadEdit } from '../../files/check-edit';
import { checkNow } from '../checking';
import { type Context, isSound, say } from '../context';
import { countsOf } from '../severity-counts';
import type { OpenTrip } from '../state';
import { summaryOf } from '../summary';
import { type Change, commitOf } from './commit-of';

export interface EditActions {
  /**
   * Changes the trip at once and sends the change on its way to the disk. Edits that name the same
   * `step` (typing in one field) are undone together. An edit after which the trip's file could not
   * be read again is refused, with a notice. Says whether anything changed.
   */
  readonly edit: (edit: Edit, step?: string) => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}

export const editActions = (context: Context): EditActions => ({
  edit: (edit, step) => {
    const { open } = context.store.getState();
    if (!open) return false;
    const { trip, patches } = withClocksSeen(applyEdit(open.trip, edit));
    if (patches.length === 0) return false;
    return commit(context, open, { trip, label: edit.label, patches, step });
  },
  undo: () => takeBack(context, 'undo'),
  redo: () => takeBack(context, 'redo'),
});

interface TripChange extends Change {
  readonly trip: Trip;
}

/** The one way into the journal: nothing gets by of which the file could not be read again. */
const commit = (context: Context, open: OpenTrip, change: TripChange): boolean => {
  const { store, session } = context;
  const { trip, patches } = change;
  const refusal = explainBadEdit(trip, patches);
  if (refusal) {
    say(context, `This change was not made. ${refusal}`);
    return false;
  }
  const made = commitOf(context, open.head, change);
  const checked = checkNow(context, trip, open.checked);
  const summary = summaryOf(trip, countsOf(checked), {
    ...open.summary,
    head: made.rev,
    changedAt: made.at,
  });
  store.setState({
    open: {
      ...open,
      trip,
      summary,
      head: made.rev,
      commits: [...open.commits, made],
      history: remember(open.history, made),
      checked,
    },
  });
  session.journal?.push(summary, made);
  return true;
};

const takeBack = (context: Context, direction: 'undo' | 'redo'): void => {
  const { open } = context.store.getState();
  const target = open?.history[direction].at(-1);
  if (!open || !target) return;
  const { trip, patches, left } = undoStep(open.trip, target.commits, isSound);
  const { label, step } = target;
  if (!commit(context, open, { trip, label, patches, undoes: step })) return;
  const done = direction === 'undo' ? 'Undone' : 'Done again';
  if (left.length === 0) say(context, `${done}: ${label}.`);
  else if (patches.length === 0) say(context, `Left alone, as it has changed since: ${label}.`);
  else say(context, `${done}: ${label}. Some of it has changed since, and was left alone.`);
};
