import type { FieldType } from '../domain/records/field';
import { partsOfDay } from '../domain/records/moment';
import { type TableName, tableNames } from '../domain/records/table-name';
import { fields } from '../domain/records/tables';
import { driveIdPattern, isTextOf } from './value-kinds';

/**
 * Whether a value is the tables of a trip with all their fields, each of its kind: yes or no, and
 * nothing else. The schema says the same and why, at a hundred times the cost; every opening and every
 * edit asks this one first.
 */
export const fitsTables = (value: unknown): boolean =>
  isObject(value) &&
  hasExactly(value, tableNames) &&
  tableNames.every((table) => fitsTable(table, value[table]));

const fitsTable = (table: TableName, records: unknown): boolean =>
  isObject(records) &&
  Object.entries(records).every(
    ([id, entry]) => fitsId(table, id) && isObject(entry) && fitsRecord(table, entry),
  );

const fitsId = (table: TableName, id: unknown): boolean =>
  table === 'drives' ? typeof id === 'string' && driveIdPattern.test(id) : isTextOf('id', id);

const fitsRecord = (table: TableName, entry: Entries): boolean => {
  const known: Readonly<Record<string, { readonly type: FieldType }>> = fields[table];
  return (
    Object.hasOwn(entry, 'id') &&
    fitsId(table, entry.id) &&
    Object.keys(known).every((name) => {
      const field = known[name];
      return field !== undefined && Object.hasOwn(entry, name) && fits(field.type, entry[name]);
    })
  );
};

const fits = (type: FieldType, value: unknown): boolean =>
  value === null ? 'nullable' in type && type.nullable : fitsKind(type, value);

const fitsKind = (type: FieldType, value: unknown): boolean => {
  switch (type.kind) {
    case 'text':
      return typeof value === 'string';
    case 'flag':
      return typeof value === 'boolean';
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(type.choices, value);
    case 'whole':
      return Number.isSafeInteger(value) && isWithin(type, value);
    case 'decimal':
      return Number.isFinite(value) && isWithin(type, value);
    case 'wall-time':
      return fitsWallTime(value);
    case 'whole-object':
      return fitsParts(type.parts, value);
    case 'variants':
      return type.of.some((parts) => fitsParts(parts, value));
    case 'map':
      return fitsMap(type.keys, type.of, value);
    case 'exactly':
      return value === type.value;
    default:
      return isTextOf(type.kind, value);
  }
};

interface Range {
  readonly min: number;
  readonly max: number;
}

const isWithin = ({ min, max }: Range, value: unknown): boolean =>
  typeof value === 'number' && value >= min && value <= max;

const fitsWallTime = (value: unknown): boolean => {
  if (!isObject(value)) return false;
  if (hasExactly(value, ['at'])) return isTextOf('clock', value.at);
  if (hasExactly(value, ['at', 'about']))
    return isTextOf('clock', value.at) && value.about === true;
  if (hasExactly(value, ['part']))
    return typeof value.part === 'string' && Object.hasOwn(partsOfDay, value.part);
  return hasExactly(value, ['tbd']) && value.tbd === true;
};

const fitsParts = (parts: Readonly<Record<string, FieldType>>, value: unknown): boolean =>
  isObject(value) &&
  hasExactly(value, Object.keys(parts)) &&
  Object.entries(parts).every(([name, type]) => fits(type, value[name]));

/** An entry that has nothing to name is no entry: neither key nor value may be null. */
const fitsMap = (keys: FieldType, of: FieldType, value: unknown): boolean =>
  isObject(value) &&
  Object.entries(value).every(
    ([key, entry]) => fitsKind(keys, key) && entry !== null && fitsKind(of, entry),
  );

type Entries = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasExactly = (value: Entries, names: readonly string[]): boolean =>
  Object.keys(value).length === names.length && names.every((name) => Object.hasOwn(value, name));
