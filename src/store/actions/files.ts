import { sameValue } from '../../domain/edits/canonical';
import { applyPatches } from '../../domain/edits/patch';
import type { Trip } from '../../domain/records/tables';
import { emptyTables, journeyOf } from '../../domain/trip';
import {
  readTripFile,
  suggestedFileName,
  type TripFile,
  writeTripFile,
} from '../../files/trip-file';
import { type Context, nowText, say, updateOpen } from '../context';
import type { StoredCopy } from '../ports';
import type { CopyActions } from './copies';

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
  importTrip: (fileName, text) => importTrip(context, copies, fileName, text),
  openSample: async (address) => {
    const response = await fetch(address);
    if (!response.ok) return say(context, 'The sample trip could not be read.');
    return importTrip(context, copies, 'The sample trip', await response.text());
  },
  dismissRefusal: () => context.store.setState({ refusal: null }),
});

const exportTrip = async (context: Context): Promise<void> => {
  const { ports, store, session } = context;
  const { open } = store.getState();
  if (!open) return;
  const { trip, head, summary } = open;
  const ancestors = summary.fileRevisions.filter((rev) => rev !== head);
  const name = suggestedFileName(trip);
  const outcome = await ports.files.save(name, writeTripFile({ trip, rev: head, ancestors }));
  if (outcome === 'cancelled') return;
  await session.journal?.flush();
  await noteFiled(context, head);
  say(context, `Saved as ${name}.`);
};

const noteFiled = async (context: Context, rev: string): Promise<void> => {
  const { open } = context.store.getState();
  if (!open) return;
  const revisions = open.summary.fileRevisions.filter((known) => known !== rev);
  const summary = {
    ...open.summary,
    fileRevisions: [...revisions, rev],
    filedAt: nowText(context),
  };
  updateOpen(context, { summary });
  await context.ports.storage.saveSummary(summary);
};

const importTrip = async (
  context: Context,
  copies: CopyActions,
  fileName: string,
  text: string,
): Promise<void> => {
  const { store, ports } = context;
  const result = readTripFile(text);
  if (!result.ok) return store.setState({ refusal: { fileName, problem: result.problem } });
  const { file } = result;
  const tripId = journeyOf(file.trip).id;
  const mine = (await ports.storage.list()).filter((summary) => summary.tripId === tripId);
  for (const summary of mine) {
    const opened = await ports.storage.open(summary.copy);
    if (opened.kind !== 'opened' || !holds(opened.stored, file)) continue;
    await copies.openCopy(summary.copy);
    return say(context, 'This trip is already here, as it is in the file.');
  }
  const label =
    mine.length === 0 ? '' : `from a file, revision ${file.rev.slice(0, SHORT_REVISION)}`;
  await copies.keep(file.trip, { stepLabel: `open ${fileName}`, label, file });
  if (mine.length > 0)
    say(context, 'This trip was already here in another state. The file is kept as a second copy.');
};

/** Whether a copy has this very state in its past. The text decides, not only its name. */
const holds = (stored: StoredCopy, file: TripFile): boolean => {
  const index = stored.commits.findIndex(({ rev }) => rev === file.rev);
  if (index < 0) return false;
  return sameValue(tripAfter(stored, index), file.trip);
};

const tripAfter = (stored: StoredCopy, index: number): Trip =>
  stored.commits
    .slice(0, index + 1)
    .reduce((trip, { patches }) => applyPatches(trip, patches), emptyTables);
