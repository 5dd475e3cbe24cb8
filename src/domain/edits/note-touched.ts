import { noteTouched } from '../lists/touched';
import { tableNames } from '../records/table-name';
import type { Trip } from '../records/tables';

/** The way to what was changed: a table, a record in it, and on into that. */
type Path = readonly (string | number)[];

/** Notes for each table to which of its records the paths lead; nothing of one that was replaced. */
export const noteTouchedBy = (before: Trip, after: Trip, paths: readonly Path[]): void => {
  if (paths.some((path) => path.length === 0)) return;
  for (const table of tableNames) {
    const own = paths.filter(([name]) => name === table);
    if (own.some((path) => path.length === 1)) continue;
    noteTouched(before[table], after[table], new Set(own.map(([, id]) => String(id))));
  }
};
