import { type Context, openTripOf, say } from '../context';
import { noneMarked } from '../marked';
import type { StoredCopy } from '../ports';
import { journalFrom } from './keep-apart';

/** How long to wait for the right to edit before the trip is shown for reading only. */
const CLAIM_PATIENCE_MS = 300;
/** A snapshot is worth its write when opening would replay this many commits. */
const COMMITS_WORTH_A_SNAPSHOT = 200;

export interface CopyActions {
  /** Looks at what is stored and opens what the address names. */
  readonly start: () => Promise<void>;
  /** Opens a copy, or stays where edits are that are neither on the disk nor in a file. */
  readonly openCopy: (copy: string) => Promise<void>;
  readonly goHome: () => Promise<void>;
  /** All that is stored of a copy (or of everything), as a file to keep. */
  readonly exportRaw: (copy: string | null) => Promise<void>;
}

export const copyActions = (context: Context): CopyActions => ({
  start: () => sayingWhyNot(context, start(context)),
  openCopy: (copy) => sayingWhyNot(context, openCopy(context, copy)),
  goHome: () => sayingWhyNot(context, goHome(context)),
  exportRaw: (copy) =>
    sayingWhyNot(
      context,
      context.ports.storage
        .exportRaw(copy)
        .then((text) => context.ports.files.save('legation-raw.json', text)),
    ),
});

/** Reading the storage may fail at any time: then the screen says so, and why. */
const sayingWhyNot = async (context: Context, reading: Promise<unknown>): Promise<void> => {
  try {
    await reading;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    context.store.setState({ screen: { kind: 'unavailable', reason } });
  }
};

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
  const { ports, session, store } = context;
  await session.journal?.flush();
  const copies = await ports.storage.list();
  if ((await leave(context)) === null) return;
  ports.address.show(null);
  store.setState({ screen: { kind: 'home' }, copies, open: null });
};

/**
 * Gives back what the open trip holds, once nothing of it can be lost. Says which visit begins; null
 * where one has to stay.
 */
const leave = async (context: Context): Promise<number | null> => {
  const { ports, session, store } = context;
  const isSaved = (await session.journal?.flush()) ?? true;
  const { open } = store.getState();
  if (open && !isSaved && !open.summary.fileRevisions.includes(open.head)) {
    ports.address.show(open.summary.copy);
    say(context, 'This trip has edits that are not saved. Save it to a file before you leave it.');
    return null;
  }
  session.journal?.stop();
  session.journal = null;
  session.release?.();
  session.release = null;
  session.visit += 1;
  return session.visit;
};

const openCopy = async (context: Context, copy: string): Promise<void> => {
  const visit = await leave(context);
  // Of two that are opened at once, the later is wanted.
  if (visit === null || visit !== context.session.visit) return;
  context.store.setState({
    screen: { kind: 'loading' },
    open: null,
    marked: noneMarked,
    drafts: {},
  });
  const isEditable = await claim(context, copy, visit);
  await load(context, copy, visit, isEditable);
};

/** Whether this window may edit now; if not, the trip is opened again as soon as it may. */
const claim = (context: Context, copy: string, visit: number): Promise<boolean> =>
  new Promise((decide) => {
    let isDecided = false;
    const patience = setTimeout(() => {
      isDecided = true;
      decide(false);
    }, CLAIM_PATIENCE_MS);
    context.session.release = context.ports.tabs.claim(copy, () => {
      clearTimeout(patience);
      if (isDecided) void load(context, copy, visit, true);
      else decide(true);
    });
  });

const load = async (
  context: Context,
  copy: string,
  visit: number,
  isEditable: boolean,
): Promise<void> => {
  const { ports, session, store } = context;
  const opened = await ports.storage.open(copy);
  // Somebody has gone elsewhere meanwhile.
  if (session.visit !== visit) return;
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
  const { open: shown } = store.getState();
  // The right to edit may come while the trip is still being read for reading only.
  if (shown?.isEditable && !isEditable) return;
  session.journal?.stop();
  session.journal = journalFrom(context, stored.summary.head);
  ports.address.show(stored.summary.copy);
  const open = openTripOf(stored, isEditable);
  if (shown) {
    store.setState({ open });
    say(context, 'This trip can now be edited here.');
  } else {
    const selection = { kind: 'trip' } as const;
    store.setState({ screen: { kind: 'trip' }, open, view: 'schedule', selection });
  }
};
