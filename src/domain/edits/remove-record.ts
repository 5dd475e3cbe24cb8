import type { FieldType } from '../records/field';
import { partsOf } from '../records/members';
import { type TableName, tableNames } from '../records/table-name';
import { fields } from '../records/tables';
import type { TripDraft } from './edit';

type Named = { readonly table: TableName; readonly id: string };
type IsGone = (table: TableName, id: string) => boolean;

/**
 * Takes a record out together with every reference to it, so that no reference dangles. A record
 * that cannot be without it (a meeting without its stop) goes too.
 */
export const removeRecord = (draft: TripDraft, table: TableName, id: string): void => {
  const waiting: Named[] = [{ table, id }];
  for (let gone = waiting.pop(); gone; gone = waiting.pop()) {
    const removed = gone;
    delete draft[removed.table][removed.id];
    const isRemoved: IsGone = (to, name) => to === removed.table && name === removed.id;
    waiting.push(...forget(draft, isRemoved));
  }
};

/** Takes out every reference to a record that is not there, and what cannot be without it. */
export const removeDangling = (draft: TripDraft): void => {
  const isMissing: IsGone = (table, id) => !Object.hasOwn(draft[table], id);
  for (let orphans = forget(draft, isMissing); orphans.length > 0; ) {
    for (const { table, id } of orphans) delete draft[table][id];
    orphans = forget(draft, isMissing);
  }
};

const forget = (draft: TripDraft, isGone: IsGone): readonly Named[] => {
  const orphans: Named[] = [];
  for (const table of tableNames)
    for (const [id, entry] of Object.entries(draft[table])) {
      let isOrphan = false;
      for (const [name, field] of Object.entries(fields[table])) {
        const kept = without(Reflect.get(entry, name), field.type, isGone);
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
const without = (value: unknown, type: FieldType, isGone: IsGone): unknown => {
  if (type.kind === 'reference') {
    if (typeof value !== 'string' || !isGone(type.to, value)) return unchanged;
    return type.nullable ? null : orphaned;
  }
  if (typeof value !== 'object' || value === null) return unchanged;
  if (type.kind === 'map') return withoutInMap(value, type, isGone);
  const parts = partsOf(type, value);
  if (!parts) return unchanged;
  const kept = withoutInParts(value, parts, isGone);
  const mayBeNone = 'nullable' in type && type.nullable;
  return kept === orphaned && mayBeNone ? null : kept;
};

const withoutInParts = (
  value: object,
  parts: Readonly<Record<string, FieldType>>,
  isGone: IsGone,
): unknown => {
  const results = Object.entries(parts).map(([name, type]) => {
    return [name, without(Reflect.get(value, name), type, isGone)] as const;
  });
  if (results.some(([, kept]) => kept === orphaned)) return orphaned;
  const changed = results.filter(([, kept]) => kept !== unchanged);
  return changed.length === 0 ? unchanged : { ...value, ...Object.fromEntries(changed) };
};

const withoutInMap = (
  value: object,
  type: FieldType & { kind: 'map' },
  isGone: IsGone,
): unknown => {
  const entries = Object.entries(value).map(([key, entry]) => {
    const isNameless = without(key, asRequired(type.keys), isGone) !== unchanged;
    return {
      key,
      entry,
      kept: isNameless ? orphaned : without(entry, asRequired(type.of), isGone),
    };
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
