import type { Patch } from '../../domain/edits/patch';
import { broughtBySchema2, tablesOfSchema2 } from './to-schema-2';
import { broughtBySchema3 } from './to-schema-3';

interface Upgrade {
  /** The schema that it leads to, from the one before. */
  readonly to: number;
  /** The fields that came, by table, each with what was so before. */
  readonly brought: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly tables: readonly string[];
}

const upgrades: readonly Upgrade[] = [
  { to: 2, brought: broughtBySchema2, tables: tablesOfSchema2 },
  { to: 3, brought: broughtBySchema3, tables: [] },
];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A document of a file as the newest schema writes it; one that is of no older schema as it is. */
export const upgradeDocument = (document: unknown): unknown => upgrades.reduce(broughtUp, document);

const broughtUp = (document: unknown, upgrade: Upgrade): unknown =>
  isObject(document) && document.schema === upgrade.to - 1 && isObject(document.trip)
    ? { ...document, schema: upgrade.to, trip: upgradeTables(document.trip, upgrade) }
    : document;

const upgradeTables = (
  trip: Readonly<Record<string, unknown>>,
  { brought, tables }: Upgrade,
): unknown => ({
  ...Object.fromEntries(tables.map((table) => [table, {}])),
  ...Object.fromEntries(
    Object.entries(trip).map(([table, records]) => [
      table,
      isObject(records) ? upgradeRecords(records, brought[table]) : records,
    ]),
  ),
});

const upgradeRecords = (
  records: Readonly<Record<string, unknown>>,
  brought: Upgrade['brought'][string] | undefined,
): unknown =>
  Object.fromEntries(
    Object.entries(records).map(([id, entry]) => [id, withFields(entry, brought)]),
  );

/** A record with what came after it was written; one that has it all stays the same. */
const withFields = (entry: unknown, brought: Upgrade['brought'][string] | undefined): unknown => {
  if (!brought || !isObject(entry)) return entry;
  const isWhole = Object.keys(brought).every((name) => Object.hasOwn(entry, name));
  return isWhole ? entry : { ...structuredClone(brought), ...entry };
};

/** A patch of a stored journal, whose whole records may be of any older schema. */
export const upgradePatch = (patch: Patch): Patch => {
  if (patch.path.length > 0) return patch;
  const upgraded = (entry: unknown): unknown =>
    upgrades.reduce((so, { brought }) => withFields(so, brought[patch.table]), entry);
  return {
    ...patch,
    ...('from' in patch ? { from: upgraded(patch.from) } : {}),
    ...('to' in patch ? { to: upgraded(patch.to) } : {}),
  };
};
