import type { FieldType } from '../domain/records/field';

/** The type of what a value holds under a key; undefined where the registry says nothing of it. */
export const typeOfMember = (
  type: FieldType | undefined,
  key: string,
  value: object,
): FieldType | undefined => (type?.kind === 'map' ? type.of : partsOf(type, value)?.[key]);

/** The names that a value of the type has, in the order of the registry. */
export const namesOfMembers = (type: FieldType | undefined, value: object): readonly string[] =>
  type?.kind === 'wall-time'
    ? ['at', 'about', 'part', 'tbd']
    : Object.keys(partsOf(type, value) ?? {});

const partsOf = (
  type: FieldType | undefined,
  value: object,
): Readonly<Record<string, FieldType>> | undefined => {
  if (type?.kind === 'whole-object') return type.parts;
  if (type?.kind !== 'variants') return undefined;
  return type.of.find((parts) => Object.keys(parts).every((name) => name in value));
};

/** Known names first, in their order; all others behind, sorted by their code units. */
export const entriesInOrder = (
  value: object,
  known: readonly string[],
): readonly (readonly [string, unknown])[] => {
  const first = known.filter((name) => Object.hasOwn(value, name));
  const names = Object.keys(value);
  const others =
    names.length === first.length ? [] : names.filter((name) => !known.includes(name)).sort();
  // A value that is undefined is one that is not there, as for JSON itself.
  return [...first, ...others]
    .map((name) => [name, Reflect.get(value, name)] as const)
    .filter(([, member]) => member !== undefined);
};
