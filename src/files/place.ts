import type { FieldType } from '../domain/records/field';
import { type TableName, tableNames } from '../domain/records/table-name';
import { fieldNamed, recordNames } from '../domain/records/tables';
import { type FileProblem, type Flaw, type Path, pointerOf, shown } from './problem';

/** The value at the place; undefined where there is none. */
export const valueAt = (document: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined,
    document,
  );

export const isTableName = (name: unknown): name is TableName =>
  tableNames.some((table) => table === name);

/** The type of the field, or of the part of it, that a place in a file is about. */
export const typeAt = ([, table, , name, ...rest]: Path): FieldType | undefined => {
  if (!isTableName(table) || name === undefined) return undefined;
  const field = fieldNamed(table, String(name));
  return rest.reduce<FieldType | undefined>(partOf, field?.type);
};

const partOf = (type: FieldType | undefined, key: string | number): FieldType | undefined => {
  if (type?.kind === 'map') return type.of;
  if (type?.kind === 'whole-object') return type.parts[key];
  // Neither variants nor wall times say which of their parts is meant.
  return type;
};

/** The label of the field that a place is in; '' outside of fields. */
export const labelAt = ([, table, , name]: Path): string =>
  isTableName(table) && name !== undefined ? (fieldNamed(table, String(name))?.label ?? '') : '';

/** The flaw, seen from the whole document, in a sentence. */
export const problemOf = (document: unknown, { code, path, says }: Flaw): FileProblem => ({
  code,
  pointer: pointerOf(path),
  sentence: `${namePlace(document, path)} (${pointerOf(path) || '/'}) ${says}.`,
});

/** 'The meeting “Talks with Gen. Liang”' */
export const namePlace = (document: unknown, path: Path): string => {
  const [, table, id] = path;
  if (!isTableName(table)) return 'The file';
  if (id === undefined) return `The table of ${table}`;
  const entry = valueAt(document, path.slice(0, 3));
  return `The ${recordNames[table]} ${shown(titleOf(entry) ?? String(id))}`;
};

const titleOf = (entry: unknown): string | undefined => {
  const text = (name: string): string => {
    const value = valueAt(entry, [name]);
    return typeof value === 'string' ? value.trim() : '';
  };
  const person = `${text('given')} ${text('family')}`.trim();
  return [person, text('title'), text('name'), text('city')].find((words) => words !== '');
};
