import { sameValue } from '../../domain/edits/canonical';
import type { Commit } from '../../domain/edits/commit';
import { applyPatches } from '../../domain/edits/patch';
import { emptyTables, journeyOf } from '../../domain/trip';
import {
  readTripFile,
  suggestedFileName,
  type TripFile,
  writeTripFile,
} from '../../files/trip-file';
import { type Context, say } from '../context';
import type { CopySummary } from '../ports';
import type { CopyActions } from './copies';
import { keep } from './keep';

/** Digits of a revision that a planner reads. */
const SHORT_REVISION = 7;

export interface FileActions {
  /** Saves the trip, as it is on the screen, to a file. */
  readonly exportTrip: () => Promise<void>;
  /** Opens a file strictly; a trip that is already here is never overwritten. */
  readonly importTrip: (fileName: string, text: string) => Promise<void>;
  readonly openSample: (address: string) => Promise<void>;
  readonly dismissRefusal: () => void;
}

export const fileActions = (context: Context, copies: CopyActions): FileActions => ({
  exportTrip: () => exportTrip(context),
  importTrip: (fileName, text) =>
    importTrip(context, copies, { name: fileName, isOnDisk: true }, text),
  openSample: async (address) => {
    const text = await context.ports.samples.read(address);
    if (text === null) return say(context, 'The sample trip could not be read.');
    return importTrip(context, copies, { name: 'The sample trip', isOnDisk: false }, text);
  },
  dismissRefusal: () => context.store.setState({ refusal: null }),
});

const exportTrip = async (context: Context): Promise<void> => {
  const { open } = context.store.getState();
  if (!open) return;
  const { trip, head, summary } = open;
  const ancestors = summary.fileRevisions.filter((rev) => rev !== head);
  const name = suggestedFileName(trip);
  const text = writeTripFile({ trip, rev: head, ancestors });
  if ((await context.ports.files.save(name, text)) === 'cancelled') return;
  noteFiled(context, summary.copy, head);
  say(context, `Saved as ${name}.`);
};

const noteFiled = ({ ports, session, store }: Context, copy: string, rev: string): void => {
  const { open } = store.getState();
  if (open?.summary.copy !== copy) return;
  const known = open.summary.fileRevisions.filter((revision) => revision !== rev);
  const filedAt = new Date(ports.clock.now()).toISOString();
  const summary = { ...open.summary, fileRevisions: [...known, rev], filedAt };
  store.setState({ open: { ...open, summary } });
  session.journal?.note(summary);
};

interface Source {
  readonly name: string;
  /** Or comes with the app. */
  readonly isOnDisk: boolean;
}

const importTrip = async (
  context: Context,
  copies: CopyActions,
  { name, isOnDisk }: Source,
  text: string,
): Promise<void> => {
  const { store } = context;
  const result = readTripFile(text);
  if (!result.ok) return store.setState({ refusal: { fileName: name, problem: result.problem } });
  const { file } = result;
  const mine = await copiesOf(context, file);
  for (const summary of mine)
    if (holds(await commitsOf(context, summary.copy), file))
      return openMine(context, copies, summary, file);
  const label =
    mine.length === 0 ? '' : `from a file, revision ${file.rev.slice(0, SHORT_REVISION)}`;
  const isKept = await keep(context, copies, file.trip, {
    stepLabel: `open ${name}`,
    label,
    file,
    isOnDisk,
  });
  if (isKept && mine.length > 0)
    say(context, 'This trip was already here in another state. The file is kept as a second copy.');
};

/** The copies of the trip of a file; first of all one that is in the very state of the file, last those in the bin. */
const copiesOf = async (
  { ports }: Context,
  { trip, rev }: TripFile,
): Promise<readonly CopySummary[]> => {
  const tripId = journeyOf(trip).id;
  const mine = (await ports.storage.list()).filter((summary) => summary.tripId === tripId);
  const rankOf = ({ head, deletedAt }: CopySummary): number =>
    (deletedAt === null ? 0 : 2) + (head === rev ? 0 : 1);
  return mine.toSorted((one, other) => rankOf(one) - rankOf(other));
};

/** Of the open trip, with those that are not on the disk yet; none of a copy that does not open. */
const commitsOf = async ({ ports, store }: Context, copy: string): Promise<readonly Commit[]> => {
  const { open } = store.getState();
  if (open?.summary.copy === copy) return open.commits;
  const opened = await ports.storage.open(copy);
  return opened.kind === 'opened' ? opened.stored.commits : [];
};

const openMine = async (
  context: Context,
  copies: CopyActions,
  { copy, deletedAt }: CopySummary,
  { rev }: TripFile,
): Promise<void> => {
  if (deletedAt !== null) await context.ports.storage.setDeleted(copy, null);
  const isOpen = () => context.store.getState().open?.summary.copy === copy;
  if (!isOpen()) await copies.openCopy(copy);
  if (!isOpen()) return;
  if (deletedAt !== null)
    return say(context, 'This trip was in Deleted trips. It is restored, as it was there.');
  const isSame = context.store.getState().open?.head === rev;
  say(
    context,
    isSame
      ? 'This trip is already here, as it is in the file.'
      : 'This trip is already here, with changes that are newer than the file.',
  );
};

/** Whether a journal has this very state in it. The content decides, not only its name. */
const holds = (commits: readonly Commit[], file: TripFile): boolean => {
  const index = commits.findIndex(({ rev }) => rev === file.rev);
  if (index < 0) return false;
  const patches = commits.slice(0, index + 1).flatMap((commit) => commit.patches);
  return sameValue(applyPatches(emptyTables, patches), file.trip);
};
