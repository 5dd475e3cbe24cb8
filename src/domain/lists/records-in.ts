import { find } from '../trip';
import { lineageOf, touchedBetween, withRecords } from './touched';

interface Known<One> {
  readonly table: Readonly<Record<string, One>>;
  readonly records: readonly One[];
}

/** The records of a table, in no order: to list thousands anew takes longer than to follow what edits touch. */
export const recordsIn = <One extends { readonly id: string }>(): ((
  table: Readonly<Record<string, One>>,
) => readonly One[]) => {
  const known = new WeakMap<object, Known<One>>();
  return (table) => {
    const lineage = lineageOf(table);
    const kept = known.get(lineage);
    if (kept?.table === table) return kept.records;
    const touched = kept && touchedBetween(kept.table, table);
    const records =
      kept && touched
        ? withRecords(kept.records, recordsOf(kept.table, touched), recordsOf(table, touched))
        : Object.values(table);
    known.set(lineage, { table, records });
    return records;
  };
};

export const recordsOf = <One>(
  table: Readonly<Record<string, One>>,
  ids: Iterable<string>,
): readonly One[] => [...ids].flatMap((id) => find(table, id) ?? []);
