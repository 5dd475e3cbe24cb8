import { fitsStay } from '../derive/fits-stay';
import { meetingsAt } from '../derive/meetings-at';
import type { Meeting } from '../records/meeting';
import type { Trip } from '../records/tables';
import { find } from '../trip';
import type { Commit } from './commit';
import { type Stay, withStay } from './move-stay';
import { applyPatches, invertPatch, type Patch } from './patch';

export interface OutgrownStay {
  /** The ends of the stay while the meetings still fitted. */
  readonly was: Stay;
  /** The end that was typed over; of both the first. */
  readonly typed: keyof Stay;
  readonly meetings: readonly Meeting[];
}

/**
 * The meetings that fitted the stay before its ends were last typed over, and fit no more. Null where
 * there are none, or where its ends were last moved together with what is at the stop.
 */
export const outgrownStay = (
  trip: Trip,
  commits: readonly Commit[],
  id: string,
): OutgrownStay | null => {
  const misfits = meetingsAt(trip, id).filter((meeting) => !fitsStay(trip, meeting));
  const typed = misfits.length === 0 ? [] : lastTypedEnds(commits, id);
  if (typed.length === 0) return null;
  const stop = find(applyPatches(trip, typed.toReversed().map(invertPatch)).stops, id);
  if (!stop) return null;
  const before = withStay(trip, id, stop);
  const meetings = misfits.filter((meeting) => fitsStay(before, meeting));
  const { wheelsDown, wheelsUp } = stop;
  if (meetings.length === 0) return null;
  const isDown = typed.some(({ path }) => path[0] === 'wheelsDown');
  return { was: { wheelsDown, wheelsUp }, typed: isDown ? 'wheelsDown' : 'wheelsUp', meetings };
};

/** Date, time and the other end may be typed one after the other: they are one change of mind. */
const lastTypedEnds = (commits: readonly Commit[], id: string): readonly Patch[] => {
  const last = commits.findLastIndex(({ patches }) => patches.some((patch) => isEnd(patch, id)));
  const run: Patch[] = [];
  for (let index = last; index >= 0; index -= 1) {
    const patches = commits[index]?.patches ?? [];
    if (!patches.every((patch) => isOfStop(patch, id) && patch.path.length > 0)) break;
    run.unshift(...patches.filter((patch) => isEnd(patch, id)));
  }
  return run;
};

const isOfStop = ({ table, id }: Patch, stop: string): boolean => table === 'stops' && id === stop;

const isEnd = (patch: Patch, stop: string): boolean =>
  isOfStop(patch, stop) && (patch.path[0] === 'wheelsDown' || patch.path[0] === 'wheelsUp');
