import type { Table } from '../../domain/records/tables';

/** The id that is wanted, or the next like it that no record has. */
export const freeId = (table: Table<unknown>, wanted: string, count = 1): string => {
  const id = count === 1 ? wanted : `${wanted}-${count}`;
  return Object.hasOwn(table, id) ? freeId(table, wanted, count + 1) : id;
};
