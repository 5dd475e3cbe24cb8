import { cleanText } from '../domain/records/clean-text';
import type { FieldType } from '../domain/records/field';
import { typeOfMember } from '../domain/records/members';
import type { TableName } from '../domain/records/table-name';
import { fields } from '../domain/records/tables';
import { entriesInOrder, namesOfMembers } from './members';

/**
 * A line is what changes and merges alone: a value, or one entry of a many-valued field. So the
 * lines in which two files differ are the edits between them.
 */
export const writeRecord = (table: TableName, record: object): string => {
  const known: Readonly<Record<string, { readonly type: FieldType }>> = fields[table];
  const lines = entriesInOrder(record, ['id', ...Object.keys(known)]).map(([name, value]) => {
    const type = known[name]?.type;
    const text = type?.kind === 'map' ? writeMap(value, type) : writeValue(value, type);
    return `${JSON.stringify(name)}: ${text}`;
  });
  return block('      ', lines);
};

/** Members on lines of their own, in braces. */
export const block = (indent: string, members: readonly string[]): string => {
  if (members.length === 0) return '{}';
  const inside = members.map((member) => `\n${indent}  ${member}`).join(',');
  return `{${inside}\n${indent}}`;
};

const writeMap = (value: unknown, type: FieldType & { readonly kind: 'map' }): string => {
  if (typeof value !== 'object' || value === null) return writeValue(value, type);
  const entries = entriesInOrder(value, []);
  return block(
    '        ',
    entries.map(([key, entry]) => `${JSON.stringify(key)}: ${writeValue(entry, type.of)}`),
  );
};

const writeValue = (value: unknown, type: FieldType | undefined): string => {
  if (typeof value === 'string')
    return JSON.stringify(cleanText(value, type?.kind === 'text' ? type.lines : 'many'));
  if (Array.isArray(value))
    return `[${value.map((member) => writeValue(member, undefined)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = entriesInOrder(value, namesOfMembers(type, value)).map(
    ([key, member]) =>
      `${JSON.stringify(key)}: ${writeValue(member, typeOfMember(type, key, value))}`,
  );
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
};
