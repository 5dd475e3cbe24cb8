import type { Trip } from '../records/tables';
import { sameValue } from './canonical';
import type { Commit } from './commit';
import { compareTrips } from './compare';
import { applyPatches, invertPatch, type Patch, valueAt } from './patch';

/** A step that can be undone or redone: its name, and its commits in the order in which they were made. */
export interface Step {
  readonly step: string;
  readonly label: string;
  readonly commits: readonly Commit[];
}

/** The steps that can be taken back and those that can be made again; the next one is the last. */
export interface History {
  readonly undo: readonly Step[];
  readonly redo: readonly Step[];
}

const noHistory: History = { undo: [], redo: [] };

/**
 * The history after one more commit. A step that undoes a forward step makes it redoable; a step
 * that undoes an undo is a redo, and makes the forward step undoable again.
 */
export const remember = ({ undo, redo }: History, commit: Commit): History => {
  const { undoes } = commit;
  if (undoes === null) return { undo: withCommit(undo, commit), redo: [] };
  if (undo.at(-1)?.step === undoes)
    return { undo: undo.slice(0, -1), redo: [...redo, stepOf(commit)] };
  if (redo.at(-1)?.step === undoes)
    return { undo: [...undo, stepOf(commit)], redo: redo.slice(0, -1) };
  return { undo, redo };
};

const stepOf = (commit: Commit): Step => ({
  step: commit.step,
  label: commit.label,
  commits: [commit],
});

/** What was typed in one field is one step, as long as nothing else came between. */
const withCommit = (steps: readonly Step[], commit: Commit): readonly Step[] => {
  const last = steps.at(-1);
  if (last?.step !== commit.step) return [...steps, stepOf(commit)];
  return [...steps.slice(0, -1), { ...last, commits: [...last.commits, commit] }];
};

/** The first commit makes the trip: there is nothing before it to go back to. */
export const historyOf = (commits: readonly Commit[]): History =>
  commits.slice(1).reduce(remember, noHistory);

export interface Undone {
  readonly trip: Trip;
  readonly patches: readonly Patch[];
  /** What was left alone, because it has changed since. */
  readonly left: readonly Patch[];
}

/** The trip without a step, given as its commits in the order in which they were made. */
export const undoStep = (trip: Trip, commits: readonly Commit[]): Undone => {
  const left: Patch[] = [];
  let working = trip;
  for (const patch of commits.flatMap((commit) => commit.patches).reverse()) {
    if (hasPlace(working, patch) && sameValue(valueAt(working, patch), patch.to))
      working = applyPatches(working, [invertPatch(patch)]);
    else left.push(patch);
  }
  return { trip: working, patches: compareTrips(trip, working), left };
};

/** Whether the record that a patch is about is still there, where the patch does not bring it. */
const hasPlace = (trip: Trip, { table, id, path }: Patch): boolean =>
  path.length === 0 || Object.hasOwn(trip[table], id);
