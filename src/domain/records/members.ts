import type { FieldType } from './field';

/** The type of what a value holds under a key; undefined where the registry says nothing of it. */
export const typeOfMember = (
  type: FieldType | undefined,
  key: string,
  value: object,
): FieldType | undefined => (type?.kind === 'map' ? type.of : partsOf(type, value)?.[key]);

/** The parts of the value by their types; of variants, those of the one that it is. */
export const partsOf = (
  type: FieldType | undefined,
  value: object,
): Readonly<Record<string, FieldType>> | undefined => {
  if (type?.kind === 'whole-object') return type.parts;
  if (type?.kind !== 'variants') return undefined;
  return type.of.find((parts) => Object.keys(parts).every((name) => name in value));
};
