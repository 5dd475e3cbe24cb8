import { recordName } from '../describe/record-name';
import type { TableName } from '../records/table-name';
import { fieldNamed, type Records, type Trip } from '../records/tables';
import type { Edit } from './edit';
import { removeRecord } from './remove-record';

/** Sets one field of one record. */
export const setField = <Name extends TableName, FieldName extends keyof Records[Name] & string>(
  trip: Trip,
  table: Name,
  id: string,
  field: FieldName,
  value: Records[Name][FieldName],
): Edit => setNamedField(trip, table, id, field, value);

/** As `setField`, for a field that is known only by name; the value has been read by its type. */
export const setNamedField = (
  trip: Trip,
  table: TableName,
  id: string,
  field: string,
  value: unknown,
): Edit => ({
  label: `change ${fieldWord(table, field)} of ${recordName(trip, table, id)}`,
  change: (draft) => {
    const entry = draft[table][id];
    if (entry) Reflect.set(entry, field, structuredClone(value));
  },
});

/** Sets one entry of a many-valued field, or takes it out when the value is undefined. */
export const setEntry = (
  trip: Trip,
  table: TableName,
  id: string,
  field: string,
  key: string,
  value: unknown,
): Edit => ({
  label: `change ${fieldWord(table, field)} of ${recordName(trip, table, id)}`,
  change: (draft) => {
    const entry = draft[table][id];
    const map: unknown = entry && Reflect.get(entry, field);
    if (typeof map !== 'object' || map === null) return;
    if (value === undefined) Reflect.deleteProperty(map, key);
    else Reflect.set(map, key, structuredClone(value));
  },
});

export const addRecord = <Name extends TableName>(
  table: Name,
  entry: Records[Name],
  word: string,
): Edit => ({
  label: `add ${word}`,
  change: (draft) => {
    Reflect.set(draft[table], entry.id, structuredClone(entry));
  },
});

/** Takes a record out with every reference to it; what cannot be without it goes too. */
export const removeNamed = (trip: Trip, table: TableName, id: string): Edit => ({
  label: `remove ${recordName(trip, table, id)}`,
  change: (draft) => removeRecord(draft, table, id),
});

/** Several edits as one step. */
export const together = (label: string, edits: readonly Edit[]): Edit => ({
  label,
  change: (draft) => {
    for (const edit of edits) edit.change(draft);
  },
});

const fieldWord = (table: TableName, field: string): string => {
  const label = fieldNamed(table, field)?.label ?? field;
  const isAbbreviation = /^[A-Z]{2}/.test(label);
  return isAbbreviation ? label : label.charAt(0).toLowerCase() + label.slice(1);
};
