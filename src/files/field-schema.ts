import * as z from 'zod/mini';
import type { FieldType } from '../domain/records/field';
import { partsOfDay } from '../domain/records/moment';
import { once } from './once';
import { type TextKind, textKinds } from './value-kinds';

type Schema = z.ZodMiniType;
type TextSchema = z.ZodMiniString;

const textOf = ({ pattern, isReal }: TextKind): TextSchema =>
  z.string().check(...(pattern.source === '^' ? [] : [z.regex(pattern)]), z.refine(isReal));

/** The kinds of which all fields are alike. */
const plain = once(() => {
  const clock = textOf(textKinds.clock);
  return {
    text: z.string(),
    flag: z.boolean(),
    id: textOf(textKinds.id),
    reference: textOf(textKinds.reference),
    order: textOf(textKinds.order),
    date: textOf(textKinds.date),
    clock,
    instant: textOf(textKinds.instant),
    'wall-time': z.union([
      z.strictObject({ at: clock, about: z.optional(z.literal(true)) }),
      z.strictObject({ part: z.enum(Object.keys(partsOfDay)) }),
      z.strictObject({ tbd: z.literal(true) }),
    ]),
    zone: textOf(textKinds.zone),
    country: textOf(textKinds.country),
    language: textOf(textKinds.language),
  };
});

export const idSchema = (): TextSchema => plain().id;

/** A value of a field, by the kind of the field. */
export const schemaOf = (type: FieldType): Schema => {
  const schema = schemaOfKind(type);
  return 'nullable' in type && type.nullable ? z.nullable(schema) : schema;
};

const schemaOfKind = (type: FieldType): Schema => {
  switch (type.kind) {
    case 'choice':
      return z.enum(Object.keys(type.choices));
    case 'whole':
      return z.int().check(z.gte(type.min), z.lte(type.max));
    case 'decimal':
      return z.number().check(z.gte(type.min), z.lte(type.max));
    case 'whole-object':
      return objectOf(type.parts);
    case 'variants':
      return z.union(type.of.map(objectOf));
    case 'map':
      return mapOf(type.keys, schemaOf(asRequired(type.of)));
    case 'exactly':
      return z.literal(type.value);
    default:
      return plain()[type.kind];
  }
};

const objectOf = (parts: Readonly<Record<string, FieldType>>): Schema =>
  z.strictObject(
    Object.fromEntries(Object.entries(parts).map(([name, type]) => [name, schemaOf(type)])),
  );

const mapOf = (keys: FieldType, of: Schema): Schema =>
  keys.kind === 'choice'
    ? z.partialRecord(z.enum(Object.keys(keys.choices)), of)
    : z.record(keySchemaOf(keys), of);

const keySchemaOf = ({ kind }: FieldType): TextSchema => {
  if (
    kind === 'id' ||
    kind === 'reference' ||
    kind === 'date' ||
    kind === 'country' ||
    kind === 'language'
  )
    return plain()[kind];
  throw new Error(`No map has keys of the kind ${kind}.`);
};

/** An entry of a map that has nothing to name is no entry. */
const asRequired = (type: FieldType): FieldType =>
  'nullable' in type ? { ...type, nullable: false } : type;
