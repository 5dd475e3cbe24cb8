import type { FieldType } from '../domain/records/field';
import { partsOf } from '../domain/records/members';

/** The names that a value of the type has, in the order of the registry. */
export const namesOfMembers = (type: FieldType | undefined, value: object): readonly string[] =>
  type?.kind === 'wall-time'
    ? ['at', 'about', 'part', 'tbd']
    : Object.keys(partsOf(type, value) ?? {});

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
