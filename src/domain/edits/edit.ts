import { type Draft, produce } from 'immer';
import type { Trip } from '../records/tables';
import { compareTrips } from './compare';
import type { Patch } from './patch';

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

export const applyEdit = (trip: Trip, edit: Edit): Edited => {
  const changed = produce(trip, (draft) => {
    edit.change(draft);
  });
  return { trip: changed, patches: compareTrips(trip, changed) };
};
