import type { Patch } from '../../domain/edits/patch';
import { broughtBySchema2, tablesOfSchema2 } from './to-schema-2';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A document of a file as the newest schema writes it; any other than one of schema 1 as it is. */
export const upgradeDocument = (document: unknown): unknown => {
  if (!isObject(document) || document.schema !== 1 || !isObject(document.trip)) return document;
  const { trip } = document;
  const added = Object.fromEntries(tablesOfSchema2.map((table) => [table, {}]));
  const tables = Object.entries(trip).map(([table, records]) => [
    table,
    upgradeTable(table, records),
  ]);
  return { ...document, schema: 2, trip: { ...added, ...Object.fromEntries(tables) } };
};

const upgradeTable = (table: string, records: unknown): unknown =>
  isObject(records)
    ? Object.fromEntries(
        Object.entries(records).map(([id, entry]) => [id, upgradeRecord(table, entry)]),
      )
    : records;

/** A record with what came after it was written; one that has it all stays the same. */
export const upgradeRecord = (table: string, entry: unknown): unknown => {
  const brought = broughtBySchema2[table];
  if (!brought || !isObject(entry)) return entry;
  const isWhole = Object.keys(brought).every((name) => Object.hasOwn(entry, name));
  return isWhole ? entry : { ...structuredClone(brought), ...entry };
};

/** A patch of a stored journal, whose whole records may be of an older schema. */
export const upgradePatch = (patch: Patch): Patch => {
  if (patch.path.length > 0) return patch;
  return {
    ...patch,
    ...('from' in patch ? { from: upgradeRecord(patch.table, patch.from) } : {}),
    ...('to' in patch ? { to: upgradeRecord(patch.table, patch.to) } : {}),
  };
};
