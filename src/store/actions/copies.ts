import { newCommit } from '../../domain/edits/commit';
import { compareTrips } from '../../domain/edits/compare';
import type { Trip } from '../../domain/records/tables';
import { emptyTables } from '../../domain/trip';
import { type Context, nowText, openTripOf, say, updateOpen } from '../context';
import { openJournal } from '../journal';
import type { CopySummary, StoredCopy } from '../ports';
import { summaryOf } from '../summary';

/** How long to wait for the right to edit before the trip is shown for reading only. */
const CLAIM_PATIENCE_MS = 300;
/** A snapshot is worth its write when opening would replay this many commits. */
const COMMITS_WORTH_A_SNAPSHOT = 200;

export interface CopyActions {
  /** Looks at what is stored and opens what the address names. */
  readonly start: () => Promise<void>;
  readonly openCopy: (copy: string) => Promise<void>;
  readonly goHome: () => Promise<void>;
  /** Keeps a trip as a new copy and opens it. */
  readonly keep: (trip: Trip, origin: Origin) => Promise<void>;
  /** All that is stored of a copy (or of everything), as a file to keep. */
  readonly exportRaw: (copy: string | null) => Promise<void>;
}

/** Where a new copy comes from; a file brings its own revisions along. */
export interface Origin {
  readonly stepLabel: string;
  readonly label: string;
  readonly file: { readonly rev: string; readonly ancestors: readonly string[] } | null;
}

export const copyActions = (context: Context): CopyActions => ({
  start: () => start(context),
  openCopy: (copy) => openCopy(context, copy),
  goHome: () => goHome(context),
  keep: (trip, origin) => keep(context, trip, origin),
  exportRaw: async (copy) => {
    const text = await context.ports.storage.exportRaw(copy);
    await context.ports.files.save('legation-raw.json', text);
  },
});

const start = async (context: Context): Promise<void> => {
  const { ports, store } = context;
  const state = await ports.storage.start();
  if (state.kind === 'unavailable')
    return store.setState({ screen: { kind: 'unavailable', reason: state.reason } });
  if (state.kind === 'newer') return store.setState({ screen: { kind: 'newer', summary: null } });
  const copy = ports.address.current();
  if (copy === null) return goHome(context);
  return openCopy(context, copy);
};

const goHome = async (context: Context): Promise<void> => {
  await leave(context);
  const copies = await context.ports.storage.list();
  context.ports.address.show(null);
  context.store.setState({ screen: { kind: 'home' }, copies, open: null });
};

/** Gives back what the open trip holds, once all of it is on the disk. */
const leave = async ({ session }: Context): Promise<void> => {
  await session.journal?.close();
  session.journal = null;
  session.release?.();
  session.release = null;
};

const openCopy = async (context: Context, copy: string): Promise<void> => {
  await leave(context);
  context.store.setState({ screen: { kind: 'loading' } });
  const isEditable = await claim(context, copy);
  await load(context, copy, isEditable);
};

/** Whether this window may edit now; if not, the trip is opened again as soon as it may. */
const claim = (context: Context, copy: string): Promise<boolean> =>
  new Promise((decide) => {
    let isDecided = false;
    const patience = setTimeout(() => {
      isDecided = true;
      decide(false);
    }, CLAIM_PATIENCE_MS);
    context.session.release = context.ports.tabs.claim(copy, () => {
      clearTimeout(patience);
      if (isDecided) void load(context, copy, true);
      else decide(true);
    });
  });

const load = async (context: Context, copy: string, isEditable: boolean): Promise<void> => {
  const { ports, store } = context;
  const opened = await ports.storage.open(copy);
  if (opened.kind === 'missing') {
    say(context, 'That trip is not in this browser.');
    return goHome(context);
  }
  if (opened.kind !== 'opened') return store.setState({ screen: opened });
  show(context, opened.stored, isEditable);
  if (opened.stored.commits.length >= COMMITS_WORTH_A_SNAPSHOT) {
    const { summary, trip } = opened.stored;
    await ports.storage.saveSnapshot(copy, { rev: summary.head, trip });
  }
};

const show = (context: Context, stored: StoredCopy, isEditable: boolean): void => {
  const { ports, store, session } = context;
  session.journal = openJournal(ports.storage, stored.summary.head, (saving) =>
    updateOpen(context, { saving }),
  );
  ports.address.show(stored.summary.copy);
  store.setState({
    screen: { kind: 'trip' },
    open: openTripOf(stored, isEditable),
    view: 'schedule',
    selection: { kind: 'trip' },
  });
};

const keep = async (context: Context, trip: Trip, origin: Origin): Promise<void> => {
  const { ports } = context;
  const at = nowText(context);
  const made = newCommit({
    parents: [],
    step: ports.ids.newId(),
    label: origin.stepLabel,
    author: ports.ids.author(),
    at,
    undoes: null,
    patches: compareTrips(emptyTables, trip),
  });
  // A file brings its revision: the same file opened twice is one state of one trip.
  const first = origin.file ? { ...made, rev: origin.file.rev } : made;
  const summary: CopySummary = summaryOf(trip, {
    copy: ports.ids.newId(),
    label: origin.label,
    head: first.rev,
    fileRevisions: origin.file ? [...origin.file.ancestors, origin.file.rev] : [],
    filedAt: origin.file ? at : null,
    changedAt: at,
  });
  const created = await ports.storage.create(summary, [first]);
  if (created.kind === 'failed') {
    say(context, `The trip could not be kept in this browser: ${created.reason}`);
    return;
  }
  await openCopy(context, summary.copy);
};
