import { firstChoices, wholeTrip } from '../../domain/derive/programme';
import type { Commit } from '../../domain/edits/commit';
import type { IsMine } from '../../domain/edits/history';
import { lookAgain, notChecked } from '../checking';
import { type Context, openTripOf, say } from '../context';
import { noneMarked } from '../marked';
import type { StoredCopy } from '../ports';
import { journalFrom } from './take-in';

/** A snapshot is worth its write when opening would replay this many commits. */
const COMMITS_WORTH_A_SNAPSHOT = 200;

export interface CopyActions {
  /** Looks at what is stored and opens what the address names. */
  readonly start: () => Promise<void>;
  /** Opens a copy, or stays where edits are that are neither on the disk nor in a file. */
  readonly openCopy: (copy: string) => Promise<void>;
  readonly goHome: () => Promise<void>;
  /** Reads the list of trips again. */
  readonly refreshList: () => Promise<void>;
  /** All that is stored of a copy (or of everything), as a file to keep. */
  readonly exportRaw: (copy: string | null) => Promise<void>;
}

export const copyActions = (context: Context): CopyActions => ({
  start: () => sayingWhyNot(context, start(context)),
  openCopy: (copy) => sayingWhyNot(context, openCopy(context, copy)),
  goHome: () => sayingWhyNot(context, goHome(context)),
  refreshList: () => sayingWhyNot(context, refreshList(context)),
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

const refreshList = async ({ ports, store }: Context): Promise<void> => {
  const copies = await ports.storage.list();
  store.setState({ copies });
};

/**
 * Ends the work on the open trip, once nothing of it can be lost. Says which visit begins; null
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
    programme: wholeTrip,
    lookedAt: firstChoices,
    drafts: {},
  });
  await load(context, copy, visit);
};

const load = async (context: Context, copy: string, visit: number): Promise<void> => {
  const { ports, session, store } = context;
  // Who is at work is asked first: a window that closes meanwhile leaves its steps to nobody yet.
  const elsewhere = await ports.tabs.authorsElsewhere();
  const opened = await ports.storage.open(copy);
  // Somebody has gone elsewhere meanwhile.
  if (session.visit !== visit) return;
  if (opened.kind === 'missing') {
    say(context, 'That trip is not in this browser.');
    return goHome(context);
  }
  if (opened.kind !== 'opened') return store.setState({ screen: opened });
  show(context, opened.stored, elsewhere);
  if (opened.stored.commits.length >= COMMITS_WORTH_A_SNAPSHOT) {
    const { summary, trip } = opened.stored;
    await ports.storage.saveSnapshot(copy, { rev: summary.head, trip });
  }
};

const show = (
  context: Context,
  stored: StoredCopy,
  elsewhere: ReadonlySet<string> | null,
): void => {
  const { parts, ports, store, session } = context;
  session.isMine = isMineOf(ports.ids.author(), stored.commits, elsewhere);
  session.journal = journalFrom(context, stored.summary);
  ports.address.show(stored.summary.copy);
  // A long trip takes longer to check than to draw.
  const open = openTripOf(stored, session.isMine, notChecked(context, stored.trip));
  const selection = { kind: 'trip' } as const;
  store.setState({ screen: { kind: 'trip' }, open, view: 'schedule', selection });
  parts.whenIdle(() => lookAgain(context));
  // Another window may have written since it was read, when nobody here listened yet.
  void session.journal.catchUp();
};

/**
 * Steps of windows that are closed by now are mine to undo as well; those of a window that is open
 * are its own, and so is all that others write from now on.
 */
const isMineOf = (
  me: string,
  commits: readonly Commit[],
  elsewhere: ReadonlySet<string> | null,
): IsMine => {
  const isLeft = ({ author }: Commit): boolean => elsewhere !== null && !elsewhere.has(author);
  const left = new Set(commits.filter(isLeft).map(({ rev }) => rev));
  return ({ author, rev }) => author === me || left.has(rev);
};
