import type { Table } from '../../domain/records/tables';

/** An id has 80 characters at most. */
const LONGEST_STEM = 70;

/** The id that is wanted, or the next like it that no record has. */
export const freeId = (table: Table<unknown>, wanted: string, count = 1): string => {
  const stem = wanted.slice(0, LONGEST_STEM);
  const id = count === 1 ? stem : `${stem}-${count}`;
  return Object.hasOwn(table, id) ? freeId(table, wanted, count + 1) : id;
};
