import { type Commit, revisionOf } from '../domain/edits/commit';
import { applyPatches, type Patch } from '../domain/edits/patch';
import type { Trip } from '../domain/records/tables';
import { emptyTables } from '../domain/trip';
import type { Later, OpenedCopy, Snapshot } from '../store/ports';
import { readSummary, type StoredSummary } from './stored-summary';

/** What a storage must know of records; it comes from the file format. */
export interface RecordShape {
  readonly isTrip: (value: unknown) => value is Trip;
  /** The newest schema that this version reads. */
  readonly schema: number;
  /** Brings the whole records of a patch up to the newest schema. */
  readonly upgradePatch: (patch: Patch) => Patch;
}

/** The trip of a journal, from the latest state that can be trusted; what does not fit is damage. */
export const replay = (
  storedSummary: StoredSummary,
  stored: readonly Commit[],
  snapshot: Snapshot | undefined,
  { isTrip, schema, upgradePatch }: RecordShape,
): OpenedCopy => {
  const summary = readSummary(storedSummary);
  if (summary.schema > schema) return { kind: 'newer', summary };
  try {
    const known = snapshot && isTrip(snapshot.trip) ? snapshot : undefined;
    const start = stored.findIndex(({ rev }) => rev === known?.rev) + 1;
    const problem = chainProblem(stored, summary.head) ?? hashProblem(stored, Math.max(1, start));
    if (problem) return { kind: 'damaged', summary, problem };
    // The journal on the disk stays as it was written.
    const commits = stored.map(upgradeWith(upgradePatch));
    const patches = commits.slice(start).flatMap((commit) => commit.patches);
    const trip = applyPatches(known && start > 0 ? known.trip : emptyTables, patches);
    return isTrip(trip)
      ? { kind: 'opened', stored: { summary, commits, trip } }
      : { kind: 'damaged', summary, problem: 'The journal does not add up to a trip.' };
  } catch (error) {
    return { kind: 'damaged', summary, problem: `The journal does not replay: ${error}` };
  }
};

/** The trip as a snapshot of its head has it; null where there is none that can be trusted. */
export const tripAtHead = (
  summary: StoredSummary | undefined,
  snapshot: Snapshot | undefined,
  { isTrip, schema }: RecordShape,
): Trip | null => {
  if (!summary || !snapshot || summary.schema > schema) return null;
  return snapshot.rev === summary.head && isTrip(snapshot.trip) ? snapshot.trip : null;
};

/** What a tab may take in; null where its own head is not in the journal. */
export const laterThan = (
  summary: StoredSummary | undefined,
  stored: readonly Commit[] | null,
  { schema, upgradePatch }: RecordShape,
): Later => {
  if (!summary || !stored) return { kind: 'missing' };
  if (summary.schema > schema) return { kind: 'newer' };
  const commits = stored.map(upgradeWith(upgradePatch));
  return { kind: 'found', summary: readSummary(summary), commits };
};

const upgradeWith =
  (upgradePatch: RecordShape['upgradePatch']) =>
  (commit: Commit): Commit => ({ ...commit, patches: commit.patches.map(upgradePatch) });

const chainProblem = (commits: readonly Commit[], head: string): string | null => {
  const broken = commits.findIndex(
    ({ parents }, index) => index > 0 && !parents.includes(commits[index - 1]?.rev ?? ''),
  );
  if (broken > 0) return `Commit ${broken + 1} of the journal does not follow the one before it.`;
  const last = commits.at(-1)?.rev;
  if (last === undefined) return 'The journal is empty.';
  return last === head ? null : `The journal ends at ${last}, not at ${head}.`;
};

/** A first commit may carry the revision of the file that it was opened from. */
const hashProblem = (commits: readonly Commit[], start: number): string | null => {
  const wrong = commits.findIndex(
    ({ rev, parents, patches }, index) => index >= start && rev !== revisionOf(parents, patches),
  );
  return wrong < 0 ? null : `Commit ${wrong + 1} of the journal is not what its revision says.`;
};

/** Stored values are plain JSON, so that equal texts are equal values. */
export const sameText = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
