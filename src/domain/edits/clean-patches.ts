import { cleanText } from '../records/clean-text';
import type { FieldType } from '../records/field';
import { typeOfMember } from '../records/members';
import type { TableName } from '../records/table-name';
import { fieldNamed } from '../records/tables';
import type { Patch } from './patch';

/** The patches whose texts had to be cleaned, as they should be: what is pasted may hold anything. */
export const cleanedPatches = (patches: readonly Patch[]): readonly Patch[] =>
  patches.flatMap((patch) => {
    const to = cleaned(patch);
    return to === patch.to ? [] : [{ ...patch, to }];
  });

const cleaned = ({ table, path, to }: Patch): unknown => {
  const [name, ...rest] = path;
  if (name === undefined) return cleanRecord(table, to);
  const type = fieldNamed(table, name)?.type;
  return cleanValue(to, rest.length > 0 && type?.kind === 'map' ? type.of : type);
};

const cleanRecord = (table: TableName, entry: unknown): unknown =>
  cleanMembers(entry, (name) => fieldNamed(table, name)?.type);

/** The same value, by identity, where there is nothing to clean. */
const cleanValue = (value: unknown, type: FieldType | undefined): unknown => {
  if (typeof value === 'string')
    return cleanText(value, type?.kind === 'text' ? type.lines : 'many');
  return cleanMembers(value, (key, whole) => typeOfMember(type, key, whole));
};

type TypeOf = (key: string, whole: object) => FieldType | undefined;

const cleanMembers = (value: unknown, typeOf: TypeOf): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  let isClean = true;
  const members = Object.entries(value).map(([key, member]: [string, unknown]) => {
    const kept = cleanValue(member, typeOf(key, value));
    if (kept !== member) isClean = false;
    return [key, kept] as const;
  });
  return isClean ? value : Object.fromEntries(members);
};
