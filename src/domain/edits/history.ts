import type { Trip } from '../records/tables';
import { sameValue } from './canonical';
import type { Commit } from './commit';
import { compareTrips } from './compare';
import { applyPatches, invertPatch, type Patch, valueAt } from './patch';

/** A step that can be undone or redone, with its name. */
export interface Step {
  readonly step: string;
  readonly label: string;
}

/** The steps that can be taken back and those that can be made again; the next one is the last. */
export interface History {
  readonly undo: readonly Step[];
  readonly redo: readonly Step[];
}

export const noHistory: History = { undo: [], redo: [] };

/**
 * The history after one more commit. A step that undoes a forward step makes it redoable; a step
 * that undoes an undo is a redo, and makes the forward step undoable again.
 */
export const remember = (history: History, commit: Commit): History => {
  const { step, label, undoes } = commit;
  if (undoes === null) {
    const isSameStep = history.undo.at(-1)?.step === step;
    return isSameStep ? history : { undo: [...history.undo, { step, label }], redo: [] };
  }
  if (history.undo.at(-1)?.step === undoes)
    return { undo: history.undo.slice(0, -1), redo: [...history.redo, { step, label }] };
  if (history.redo.at(-1)?.step === undoes)
    return { undo: [...history.undo, { step, label }], redo: history.redo.slice(0, -1) };
  return history;
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
    if (sameValue(valueAt(working, patch), patch.to))
      working = applyPatches(working, [invertPatch(patch)]);
    else left.push(patch);
  }
  return { trip: working, patches: compareTrips(trip, working), left };
};
