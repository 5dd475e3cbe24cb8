import { touchedBetween } from '../lists/touched';
import { type TableName, tableNames } from '../records/table-name';
import { fieldNamed, type Trip } from '../records/tables';
import { sameValue } from './canonical';
import { type Patch, patchOf } from './patch';

type Entries = Readonly<Record<string, unknown>>;

/**
 * What changed from one trip to the other, in the order of tables, ids and fields. Unchanged parts
 * that are shared by identity cost nothing but the look.
 */
export const compareTrips = (before: Trip, after: Trip): readonly Patch[] =>
  tableNames.flatMap((table) =>
    before[table] === after[table] ? [] : compareTables(table, before[table], after[table]),
  );

const compareTables = (table: TableName, before: Entries, after: Entries): readonly Patch[] => {
  const patches: Patch[] = [];
  for (const id of idsOfBoth(before, after)) {
    const one = own(before, id);
    const other = own(after, id);
    if (one === other) continue;
    if (isEntries(one) && isEntries(other)) patches.push(...compareRecords(table, id, one, other));
    else patches.push(patchOf(table, id, [], one, other));
  }
  return patches;
};

const compareRecords = (
  table: TableName,
  id: string,
  before: Entries,
  after: Entries,
): readonly Patch[] =>
  keysOfBoth(before, after).flatMap((name) => {
    const one = own(before, name);
    const other = own(after, name);
    if (one === other) return [];
    const isMap = fieldNamed(table, name)?.type.kind === 'map';
    if (isMap && isEntries(one) && isEntries(other))
      return compareMaps(table, id, name, one, other);
    return sameValue(one, other) ? [] : [patchOf(table, id, [name], one, other)];
  });

const compareMaps = (
  table: TableName,
  id: string,
  name: string,
  before: Entries,
  after: Entries,
): readonly Patch[] =>
  keysOfBoth(before, after).flatMap((key) =>
    sameValue(own(before, key), own(after, key))
      ? []
      : [patchOf(table, id, [name, key], own(before, key), own(after, key))],
  );

/** Those that may differ, of a table: few of thousands where the edit noted what it touched. */
const idsOfBoth = (before: Entries, after: Entries): readonly string[] => {
  const touched = touchedBetween(before, after);
  return touched ? [...touched].sort() : keysOfBoth(before, after);
};

/** Sorted, so that the order in which records came to be never changes a patch list or its hash. */
const keysOfBoth = (before: Entries, after: Entries): readonly string[] => {
  const changed = new Set<string>();
  for (const key in before) if (before[key] !== after[key]) changed.add(key);
  for (const key in after) if (before[key] !== after[key]) changed.add(key);
  return [...changed].sort();
};

/** An id may be 'toString': what every object has is no record. */
const own = (entries: Entries, key: string): unknown =>
  Object.hasOwn(entries, key) ? entries[key] : undefined;

const isEntries = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
