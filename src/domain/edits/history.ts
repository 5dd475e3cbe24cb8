import type { Trip } from '../records/tables';
import type { Commit } from './commit';
import { invertPatch } from './patch';
import { type IsSound, type Placed, placePatches } from './place-patches';

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

/** Whose commits are mine: those of this window, and of windows that are closed. */
export type IsMine = (commit: Commit) => boolean;

/**
 * The history after one more commit of mine. A step that undoes a forward step makes it redoable; a
 * step that undoes an undo is a redo, and makes the forward step undoable again.
 */
export const remember = ({ undo, redo }: History, commit: Commit): History => {
  const { undoes } = commit;
  if (undoes === null) {
    const isEmpty = commit.patches.length === 0;
    return isEmpty ? { undo, redo } : { undo: withCommit(undo, commit), redo: [] };
  }
  const [undone, redone] = [lastOf(undo, undoes), lastOf(redo, undoes)];
  if (undone >= 0) return { undo: undo.toSpliced(undone, 1), redo: [...redo, stepOf(commit)] };
  if (redone >= 0) return { undo: [...undo, stepOf(commit)], redo: redo.toSpliced(redone, 1) };
  return { undo, redo };
};

/** The history after a commit of somebody else: what they undid is nothing for me to undo. */
const rememberOthers = ({ undo, redo }: History, { undoes }: Commit): History => {
  if (undoes === null) return { undo, redo };
  const [undone, redone] = [lastOf(undo, undoes), lastOf(redo, undoes)];
  return {
    undo: undone < 0 ? undo : undo.toSpliced(undone, 1),
    redo: redone < 0 ? redo : redo.toSpliced(redone, 1),
  };
};

/** What is typed in a field that is never left may be several steps of one name. */
const lastOf = (steps: readonly Step[], step: string): number =>
  steps.findLastIndex((one) => one.step === step);

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
export const historyOf = (commits: readonly Commit[], isMine: IsMine): History =>
  commits.slice(1).reduce((history, commit) => rememberCommit(history, commit, isMine), noHistory);

export const rememberCommit = (history: History, commit: Commit, isMine: IsMine): History =>
  isMine(commit) ? remember(history, commit) : rememberOthers(history, commit);

/**
 * The trip without a step, given as its commits in the order in which they were made; what has
 * changed since is left alone.
 */
export const undoStep = (trip: Trip, commits: readonly Commit[], isSound: IsSound): Placed => {
  const inverse = commits
    .flatMap((commit) => commit.patches)
    .toReversed()
    .map(invertPatch);
  return placePatches(trip, inverse, 'leave alone', isSound);
};
