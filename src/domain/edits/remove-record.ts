import type { FieldType } from '../records/field';
import { partsOf } from '../records/members';
import { type TableName, tableNames } from '../records/table-name';
import { fields } from '../records/tables';
import type { TripDraft } from './edit';

type Removed = { readonly table: TableName; readonly id: string };

/**
 * Takes a record out together with every reference to it, so that no reference dangles. A record
 * that cannot be without it (a meeting without its stop) goes too.
 */
export const removeRecord = (draft: TripDraft, table: TableName, id: string): void => {
  const waiting: Removed[] = [{ table, id }];
  for (let gone = waiting.pop(); gone; gone = waiting.pop()) {
    delete draft[gone.table][gone.id];
    waiting.push(...forget(draft, gone));
  }
};

const forget = (draft: TripDraft, gone: Removed): readonly Removed[] => {
  const orphans: Removed[] = [];
  for (const table of tableNames)
    for (const [id, entry] of Object.entries(draft[table])) {
      let isOrphan = false;
      for (const [name, field] of Object.entries(fields[table])) {
        const kept = without(Reflect.get(entry, name), field.type, gone);
        if (kept === orphaned) isOrphan = true;
        else if (kept !== unchanged) Reflect.set(entry, name, kept);
      }
      if (isOrphan) orphans.push({ table, id });
    }
  return orphans;
};

const unchanged = Symbol('unchanged');
const orphaned = Symbol('orphaned');

/** The value without its references to what is gone. */
const without = (value: unknown, type: FieldType, gone: Removed): unknown => {
  if (type.kind === 'reference') {
    if (type.to !== gone.table || value !== gone.id) return unchanged;
    return type.nullable ? null : orphaned;
  }
  if (typeof value !== 'object' || value === null) return unchanged;
  if (type.kind === 'map') return withoutInMap(value, type, gone);
  const parts = partsOf(type, value);
  return parts ? withoutInParts(value, parts, gone) : unchanged;
};

const withoutInParts = (
  value: object,
  parts: Readonly<Record<string, FieldType>>,
  gone: Removed,
): unknown => {
  const results = Object.entries(parts).map(([name, type]) => {
    return [name, without(Reflect.get(value, name), type, gone)] as const;
  });
  if (results.some(([, kept]) => kept === orphaned)) return orphaned;
  const changed = results.filter(([, kept]) => kept !== unchanged);
  return changed.length === 0 ? unchanged : { ...value, ...Object.fromEntries(changed) };
};

const withoutInMap = (value: object, type: FieldType & { kind: 'map' }, gone: Removed): unknown => {
  const entries = Object.entries(value).map(([key, entry]) => {
    const isGone = without(key, asRequired(type.keys), gone) !== unchanged;
    return { key, entry, kept: isGone ? orphaned : without(entry, asRequired(type.of), gone) };
  });
  if (entries.every(({ kept }) => kept === unchanged)) return unchanged;
  return Object.fromEntries(
    entries
      .filter(({ kept }) => kept !== orphaned)
      .map(({ key, entry, kept }) => [key, kept === unchanged ? entry : kept]),
  );
};

/** An entry of a map that loses what it names is no entry any more. */
const asRequired = (type: FieldType): FieldType =>
  type.kind === 'reference' ? { ...type, nullable: false } : type;
