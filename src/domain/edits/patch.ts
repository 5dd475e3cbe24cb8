import { applyPatches as applyWithImmer, enablePatches, type Patch as ImmerPatch } from 'immer';
import type { TableName } from '../records/table-name';
import type { Trip } from '../records/tables';

enablePatches();

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

const toImmer = ({ table, id, path, to }: Patch): ImmerPatch =>
  to === undefined
    ? { op: 'remove', path: [table, id, ...path] }
    : { op: 'add', path: [table, id, ...path], value: to };

/** Throws when a path leads through a record that is not there: patches fit the trip they were made for. */
export const applyPatches = (trip: Trip, patches: readonly Patch[]): Trip =>
  applyWithImmer(trip, patches.map(toImmer));

/** The value that a patch speaks of, as it is in this trip; undefined where there is none. */
export const valueAt = (trip: Trip, patch: Patch): unknown =>
  patch.path.reduce(stepInto, stepInto(trip[patch.table], patch.id));

const stepInto = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
