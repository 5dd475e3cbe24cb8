import type { Trip } from '../records/tables';
import { sameValue } from './canonical';
import { changedTrip } from './changed-trip';
import { compareTrips } from './compare';
import { applyPatches, invertPatch, type Patch, valueAt } from './patch';
import { removeDangling, removeRecord } from './remove-record';

/** Whether the file of a trip could be read again after these patches. */
export type IsSound = (trip: Trip, patches: readonly Patch[]) => boolean;

/**
 * What becomes of a value that somebody else has changed, and of a record that somebody else has
 * come to name: an edit writes over it, an undo leaves it alone.
 */
export type Manner = 'write over' | 'leave alone';

export interface Placed {
  readonly trip: Trip;
  /** What changed, from this trip on. */
  readonly patches: readonly Patch[];
  /** What was so already, and still is. */
  readonly alreadySo: readonly Patch[];
  /** What found no place. */
  readonly left: readonly Patch[];
}

/**
 * Patches on a trip that they were not made for. A trip that was sound stays sound: references to
 * what is gone are taken out again, and where that is not enough nothing changes.
 */
export const placePatches = (
  trip: Trip,
  wanted: readonly Patch[],
  manner: Manner,
  isSound: IsSound,
): Placed => {
  const missed: Patch[] = [];
  const so: Patch[] = [];
  const placed: Patch[] = [];
  // Where one patch stops, those that lead on from it in the same place stop too.
  const stopped = new Set<string>();
  let working = trip;
  for (const patch of wanted) {
    const isSo = sameValue(valueAt(working, patch), patch.to);
    if (!isSo && !stopped.has(placeOf(patch)) && fits(working, patch, manner)) {
      placed.push(patch);
      working = applyPatches(working, [patch]);
    } else {
      stopped.add(placeOf(patch));
      (isSo ? so : missed).push(patch);
    }
  }
  const { kept, patches } = soundOf(trip, working, placed, { manner, isSound });
  const isLost = (patch: Patch) => !sameValue(valueAt(kept, patch), valueAt(working, patch));
  const lost = kept === working ? [] : placed.filter(isLost);
  const alreadySo = so.filter((patch) => hasHolder(kept, patch) && !isLost(patch));
  return { trip: kept, patches, alreadySo, left: [...missed, ...lost] };
};

const placeOf = ({ table, id, path }: Patch): string => [table, id, ...path].join('\n');

const fits = (trip: Trip, patch: Patch, manner: Manner): boolean => {
  if (manner === 'leave alone' && !sameValue(valueAt(trip, patch), patch.from)) return false;
  return hasHolder(trip, patch);
};

const hasHolder = (trip: Trip, patch: Patch): boolean => {
  if (patch.path.length === 0) return true;
  const holder = valueAt(trip, { ...patch, path: patch.path.slice(0, -1) });
  return typeof holder === 'object' && holder !== null;
};

interface Soundness {
  readonly manner: Manner;
  readonly isSound: IsSound;
}

interface Sound {
  readonly kept: Trip;
  readonly patches: readonly Patch[];
}

/** The first of the trip with the patches, of the same mended, and of the trip as it was. */
const soundOf = (
  before: Trip,
  after: Trip,
  placed: readonly Patch[],
  { manner, isSound }: Soundness,
): Sound => {
  const patches = compareTrips(before, after);
  if (isSound(after, patches)) return { kept: after, patches };
  const spared = manner === 'leave alone' ? withNamed(after, placed) : after;
  const mended = changedTrip(spared, removeDangling);
  const fewer = compareTrips(before, mended);
  return isSound(mended, fewer) ? { kept: mended, patches: fewer } : { kept: before, patches: [] };
};

/** With those removed records back that something names. */
const withNamed = (trip: Trip, placed: readonly Patch[]): Trip => {
  const removals = placed.filter(({ path, to }) => path.length === 0 && to === undefined);
  const isMissed = (patch: Patch) =>
    !Object.hasOwn(trip[patch.table], patch.id) && isNamed(trip, patch);
  const named = removals.find(isMissed);
  return named ? withNamed(applyPatches(trip, [invertPatch(named)]), removals) : trip;
};

const isNamed = (trip: Trip, { table, id }: Patch): boolean =>
  changedTrip(trip, (draft) => removeRecord(draft, table, id)) !== trip;
