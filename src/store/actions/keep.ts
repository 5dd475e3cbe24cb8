import { compareTrips } from '../../domain/edits/compare';
import { applyEdit } from '../../domain/edits/edit';
import type { Trip } from '../../domain/records/tables';
import { emptyTables } from '../../domain/trip';
import { explainBadEdit } from '../../files/check-edit';
import { countNow } from '../checking';
import { type Context, say } from '../context';
import type { CopySummary } from '../ports';
import { summaryOf } from '../summary';
import { commitOf } from './commit-of';
import type { CopyActions } from './copies';

/** Where a new copy comes from; a file brings its own revisions along. */
export interface Origin {
  readonly stepLabel: string;
  readonly label: string;
  readonly file: { readonly rev: string; readonly ancestors: readonly string[] } | null;
  /** Whether the planner has it as a file, too. */
  readonly isOnDisk: boolean;
}

/** Keeps a sound trip as a new copy. Null, and said why, where it could not be kept. */
export const keepCopy = async (
  context: Context,
  trip: Trip,
  origin: Origin,
): Promise<CopySummary | null> => {
  const { ports } = context;
  const patches = compareTrips(emptyTables, trip);
  const made = commitOf(context, null, { label: origin.stepLabel, patches });
  // A file brings its revision: the same file opened twice is one state of one trip.
  const first = origin.file ? { ...made, rev: origin.file.rev } : made;
  const summary = summaryOf(trip, countNow(context, trip), {
    copy: ports.ids.newId(),
    label: origin.label,
    head: first.rev,
    fileRevisions: origin.file ? [...origin.file.ancestors, origin.file.rev] : [],
    filedAt: origin.isOnDisk ? made.at : null,
    changedAt: made.at,
    deletedAt: null,
  });
  const created = await ports.storage.create(summary, [first]);
  if (created.kind !== 'failed') return summary;
  say(context, `The trip could not be kept in this browser: ${created.reason}`);
  return null;
};

/** Keeps a sound trip as a new copy and opens it. Says whether it could be kept. */
export const keep = async (
  context: Context,
  { openCopy }: CopyActions,
  trip: Trip,
  origin: Origin,
): Promise<boolean> => {
  const summary = await keepCopy(context, trip, origin);
  if (summary) await openCopy(summary.copy);
  return summary !== null;
};

/** Keeps a trip that a planner made; as any edit, it must make a file that can be read again. */
export const createTrip = async (
  context: Context,
  copies: CopyActions,
  trip: Trip,
): Promise<void> => {
  const stepLabel = 'new trip';
  const made = applyEdit(emptyTables, {
    label: stepLabel,
    change: (draft) => Object.assign(draft, structuredClone(trip)),
  });
  const refusal = explainBadEdit(made.trip, made.patches);
  if (refusal) return say(context, `The trip was not made. ${refusal}`);
  await keep(context, copies, made.trip, { stepLabel, label: '', file: null, isOnDisk: false });
};
