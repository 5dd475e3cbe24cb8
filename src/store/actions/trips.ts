import { duplicateTrip } from '../../domain/edits/duplicate-trip';
import { applyEdit } from '../../domain/edits/edit';
import { setField } from '../../domain/edits/record-edits';
import type { Trip } from '../../domain/records/tables';
import { journeyOf } from '../../domain/trip';
import { explainBadEdit } from '../../files/check-edit';
import { atMost } from '../at-most';
import { type Context, nowText, say } from '../context';
import type { Appended, CopySummary, StoredCopy } from '../ports';
import { summaryOf } from '../summary';
import type { TripOrder } from '../trip-order';
import { commitOf } from './commit-of';
import type { CopyActions } from './copies';
import { keepCopy } from './keep';

/** What is done to trips that are not open, from the list of them. */
export interface TripActions {
  /** A step in the journal as any other, to be undone when the trip is open. */
  readonly renameTrip: (copy: string, title: string) => Promise<void>;
  /** Keeps the plan as another trip. The new copy, or null where that failed, which is said. */
  readonly duplicateTrip: (copy: string) => Promise<string | null>;
  /** Puts a copy in the bin. */
  readonly deleteTrip: (copy: string) => Promise<void>;
  readonly restoreTrip: (copy: string) => Promise<void>;
  /** Takes these copies away for ever, where they still are in the bin. */
  readonly eraseTrips: (copies: readonly string[]) => Promise<void>;
  readonly sortTrips: (order: TripOrder) => void;
  /** The trip of a copy, to look into; null where it cannot be read. */
  readonly readTrip: (copy: string) => Promise<Trip | null>;
}

export const tripActions = (context: Context, copies: CopyActions): TripActions => {
  /** Lists and other windows learn what became of a write. */
  const afterwards = async (copy: string, written: Appended): Promise<void> => {
    if (written.kind === 'failed') return say(context, `Nothing was changed. ${written.reason}`);
    await tellOf(context, copies, [copy]);
  };
  const { storage } = context.ports;
  return {
    renameTrip: async (copy, title) => {
      if (await rename(context, copy, title)) await tellOf(context, copies, [copy]);
    },
    duplicateTrip: (copy) => duplicate(context, copies, copy),
    deleteTrip: async (copy) => afterwards(copy, await storage.setDeleted(copy, nowText(context))),
    restoreTrip: async (copy) => afterwards(copy, await storage.setDeleted(copy, null)),
    eraseTrips: async (erased) => {
      const written = await storage.erase(erased);
      if (written.kind === 'failed') say(context, `Nothing was deleted. ${written.reason}`);
      else await tellOf(context, copies, erased);
    },
    sortTrips: (tripOrder) => context.store.setState({ tripOrder }),
    readTrip: keepingRead(context),
  };
};

interface TripRead {
  readonly head: string;
  readonly reading: Promise<Trip | null>;
}

/** So many are read at once: with more of them the first would be here hardly before the last. */
const AT_ONCE = 4;

/** A trip that has not changed since is not read again; those asked for first come first. */
const keepingRead = ({ ports, store }: Context): TripActions['readTrip'] => {
  const read = new Map<string, TripRead>();
  const inTurn = atMost(AT_ONCE);
  return (copy) => {
    const head = store.getState().copies.find((one) => one.copy === copy)?.head ?? '';
    const kept = read.get(copy);
    if (kept?.head === head) return kept.reading;
    const reading = inTurn(() => ports.storage.readTrip(copy).catch(() => null));
    read.set(copy, { head, reading });
    return reading;
  };
};

const tellOf = async (
  { ports, session }: Context,
  { refreshList }: CopyActions,
  copies: readonly string[],
): Promise<void> => {
  for (const copy of copies) ports.tabs.tell(copy);
  await session.journal?.catchUp();
  await refreshList();
};

const duplicate = async (
  context: Context,
  { refreshList }: CopyActions,
  copy: string,
): Promise<string | null> => {
  const stored = await readable(context, copy);
  if (!stored) return null;
  const titles = new Set((await context.ports.storage.list()).map(({ title }) => title));
  const trip = duplicateTrip(stored.trip, context.ports.ids.newId(), titles);
  const stepLabel = `duplicate ${stored.summary.title || 'the trip'}`;
  const made = await keepCopy(context, trip, {
    stepLabel,
    label: '',
    file: null,
    isOnDisk: false,
  });
  if (made) await refreshList();
  return made?.copy ?? null;
};

/** Says whether the trip has the title now. Where another window was first, it is put on top. */
const rename = async (context: Context, copy: string, title: string): Promise<boolean> => {
  const { storage } = context.ports;
  let written: Appended = { kind: 'behind', head: '' };
  while (written.kind === 'behind') {
    const stored = await readable(context, copy);
    if (!stored) return false;
    const renamed = renamedOf(context, stored, title);
    if (!renamed) return false;
    written = await storage.append(renamed.summary, stored.summary.head, [renamed.commit]);
  }
  if (written.kind === 'failed') say(context, `The trip was not renamed. ${written.reason}`);
  return written.kind === 'appended';
};

const renamedOf = (context: Context, { trip: before, summary }: StoredCopy, title: string) => {
  const edit = setField(before, 'trip', journeyOf(before).id, 'title', title);
  const { trip, patches } = applyEdit(before, edit);
  if (patches.length === 0) return null;
  const refusal = explainBadEdit(trip, patches);
  if (refusal) {
    say(context, `The trip was not renamed. ${refusal}`);
    return null;
  }
  const commit = commitOf(context, summary.head, { label: edit.label, patches });
  const details = { ...summary, head: commit.rev, changedAt: commit.at };
  return { commit, summary: summaryOf(trip, summary.figures?.findings ?? null, details) };
};

/** Null, and said why, for a copy that this version cannot read. */
const readable = async (context: Context, copy: string): Promise<StoredCopy | null> => {
  const opened = await context.ports.storage.open(copy);
  if (opened.kind === 'opened') return opened.stored;
  if (opened.kind === 'missing') say(context, 'That trip is not in this browser.');
  else say(context, `${nameOf(opened.summary)} cannot be read. Open it to see why.`);
  return null;
};

const nameOf = ({ title }: CopySummary): string => title || 'This trip';
