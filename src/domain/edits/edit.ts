import type { Trip } from '../records/tables';
import { changedTrip } from './changed-trip';
import { cleanedPatches } from './clean-patches';
import { compareTrips } from './compare';
import { applyPatches, type Patch } from './patch';

type Writable<Value> = Value extends object
  ? { -readonly [Key in keyof Value]: Writable<Value[Key]> }
  : Value;

/** A trip to write in: nothing of it is seen elsewhere before the edit ends. */
export type TripDraft = Writable<Trip>;

/** A named pure change of a trip: the only way in which a trip changes. */
export interface Edit {
  /** As it reads after "Undo: …", in lower case: "move Talks with Gen. Liang". */
  readonly label: string;
  readonly change: (draft: TripDraft) => void;
}

export interface Edited {
  readonly trip: Trip;
  /** Empty when the edit changed nothing. */
  readonly patches: readonly Patch[];
}

/** Texts come out clean: see cleanText. */
export const applyEdit = (trip: Trip, edit: Edit): Edited => {
  const changed = changedTrip(trip, edit.change);
  const patches = compareTrips(trip, changed);
  const cleaner = cleanedPatches(patches);
  if (cleaner.length > 0) return editedTo(trip, applyPatches(changed, cleaner));
  return { trip: patches.length === 0 ? trip : changed, patches };
};

const editedTo = (trip: Trip, changed: Trip): Edited => {
  const patches = compareTrips(trip, changed);
  return { trip: patches.length === 0 ? trip : changed, patches };
};
