import { type Draft, produce } from 'immer';
import type { Trip } from '../records/tables';
import { cleanedPatches } from './clean-patches';
import { compareTrips } from './compare';
import { applyPatches, type Patch } from './patch';

export type TripDraft = Draft<Trip>;

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
  const changed = produce(trip, (draft) => {
    edit.change(draft);
  });
  const patches = compareTrips(trip, changed);
  const cleaner = cleanedPatches(patches);
  if (cleaner.length > 0) return editedTo(trip, applyPatches(changed, cleaner));
  return { trip: patches.length === 0 ? trip : changed, patches };
};

const editedTo = (trip: Trip, changed: Trip): Edited => {
  const patches = compareTrips(trip, changed);
  return { trip: patches.length === 0 ? trip : changed, patches };
};
