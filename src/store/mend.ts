import { type Mending, MOST_MENDED, mendAll, mendingEdit } from '../checks/mend-all';
import type { Edit } from '../domain/edits/edit';
import type { Trip } from '../domain/records/tables';

export { type Mending, MOST_MENDED };

/** The findings of a rule, one after the other, with the fixes that go together. */
export const mendingsOf = (trip: Trip, rule: string): Iterator<Mending, void> =>
  mendAll(trip, rule);

/** Null where nothing could be mended. */
export const editOfMendings = (rule: string, mendings: readonly Mending[]): Edit | null =>
  mendingEdit(rule, mendings);
