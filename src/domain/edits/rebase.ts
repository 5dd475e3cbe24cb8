import type { Trip } from '../records/tables';
import { type Commit, newCommit } from './commit';
import { applyPatches, invertPatch, type Patch, patchOf } from './patch';
import { type IsSound, placePatches } from './place-patches';

/** A state of the trip and its revision. */
export interface TripState {
  readonly trip: Trip;
  readonly head: string;
}

export interface Rebased extends TripState {
  readonly commits: readonly Commit[];
  /** The commits of which a part, or all, found no place. */
  readonly cut: readonly Commit[];
  /** The commits that removed more than they did before: what somebody else had just put there. */
  readonly widened: readonly Commit[];
}

/**
 * Commits that were made on another state, one after the other on top of this one: the later value
 * of a field wins, and an undo leaves alone what has changed. Each keeps its step, label, author and
 * time. A commit of which nothing could be placed stays, empty, so that no step is ever dropped.
 */
export const rebase = (
  { trip, head }: TripState,
  waiting: readonly Commit[],
  isSound: IsSound,
): Rebased =>
  waiting.reduce<Rebased>((below, commit) => onTopOf(below, commit, isSound), {
    ...{ trip, head },
    ...{ commits: [], cut: [], widened: [] },
  });

const onTopOf = (below: Rebased, commit: Commit, isSound: IsSound): Rebased => {
  const manner = commit.undoes === null ? 'write over' : 'leave alone';
  const { trip, left, ...placed } = placePatches(below.trip, commit.patches, manner, isSound);
  const patches = [...placed.patches, ...placed.alreadySo.map(saidAgain)];
  const { rev: _, leftOut = [], ...details } = commit;
  const lost = [...leftOut, ...left];
  const made = newCommit({
    ...details,
    ...(lost.length === 0 ? {} : { leftOut: lost }),
    parents: [below.head],
    patches,
  });
  const wider = removals(made) > removals(commit);
  return {
    trip,
    head: made.rev,
    commits: [...below.commits, made],
    cut: left.length === 0 ? below.cut : [...below.cut, made],
    widened: wider ? [...below.widened, made] : below.widened,
  };
};

/** That a value was set to what it was already has to hold on top of a third window's edit too. */
const saidAgain = ({ table, id, path, to }: Patch): Patch => patchOf(table, id, path, to, to);

const removals = ({ patches }: Commit): number =>
  patches.filter(({ path, to }) => path.length === 0 && to === undefined).length;

/** The trip before the last commits that led to it. */
export const withoutCommits = (trip: Trip, commits: readonly Commit[]): Trip =>
  applyPatches(
    trip,
    commits
      .flatMap(({ patches }) => patches)
      .toReversed()
      .map(invertPatch),
  );
