import type { TableName } from '../records/table-name';
import type { Trip } from '../records/tables';
import { noteTouchedBy } from './note-touched';
import { tableCopy } from './table-copy';

/**
 * One changed value. An absent `from` or `to` says that it did not, or does not, exist. The path
 * `[]` is the whole record, `[field]` a value, `[field, key]` one entry of a many-valued field.
 */
export interface Patch {
  readonly table: TableName;
  readonly id: string;
  readonly path: readonly string[];
  readonly from?: unknown;
  readonly to?: unknown;
}

export const patchOf = (
  table: TableName,
  id: string,
  path: readonly string[],
  from: unknown,
  to: unknown,
): Patch => ({
  table,
  id,
  path,
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});

export const invertPatch = ({ table, id, path, from, to }: Patch): Patch =>
  patchOf(table, id, path, to, from);

/**
 * Throws when a path leads through a record that is not there: patches fit the trip they were made for.
 * A journal is replayed by this, so that whole records go in as they are.
 */
export const applyPatches = (trip: Trip, patches: readonly Patch[]): Trip => {
  if (patches.length === 0) return trip;
  const changed = { ...trip };
  const copies = new Set<object>([changed]);
  for (const { table, id, path, to } of patches) {
    if (changed[table] === trip[table]) copies.add(putCopy(changed, table, trip[table]));
    const way = [table, id, ...path];
    const key = way.pop() ?? '';
    const owner = way.reduce<object>((parent, step) => copyUnder(parent, step, copies), changed);
    if (to === undefined) Reflect.deleteProperty(owner, key);
    else put(owner, key, Object.freeze(to));
  }
  // Whoever edits later need not look into what is frozen.
  for (const copy of copies) Object.freeze(copy);
  noteTouchedBy(
    trip,
    changed,
    patches.map(({ table, id }) => [table, id]),
  );
  return changed;
};

const putCopy = (changed: object, table: TableName, records: Trip[TableName]): object => {
  const copy = tableCopy(records);
  put(changed, table, copy);
  return copy;
};

/** What stands under a key, as a copy that can be changed; made once. */
const copyUnder = (owner: object, key: string, copies: Set<object>): object => {
  const value: unknown = Object.hasOwn(owner, key) ? Reflect.get(owner, key) : undefined;
  if (typeof value !== 'object' || value === null) throw new Error(`There is no ${key} to change.`);
  if (copies.has(value)) return value;
  const copy = { ...value };
  copies.add(copy);
  put(owner, key, copy);
  return copy;
};

/** `__proto__` would be no entry, but what the object goes back to. */
const put = (owner: object, key: string, value: unknown): void => {
  if (key === '__proto__') throw new Error('Nothing is named __proto__.');
  Reflect.set(owner, key, value);
};

/** The value that a patch speaks of, as it is in this trip; undefined where there is none. */
export const valueAt = (trip: Trip, patch: Patch): unknown =>
  patch.path.reduce(stepInto, stepInto(trip[patch.table], patch.id));

const stepInto = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
