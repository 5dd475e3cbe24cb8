import * as z from 'zod/mini';
import type { FieldType } from '../domain/records/field';
import { isLanguage } from '../domain/records/language';
import { partsOfDay } from '../domain/records/moment';
import { isClockTime } from '../domain/time/clock-time';
import { isLocalDate } from '../domain/time/local-date';
import { isZone } from '../domain/time/zones';
import { isOrderKey } from './order-key';
import { forbiddenKeys } from './scan-json';

type Schema = z.ZodMiniType;
type TextSchema = z.ZodMiniString;

const matching = (pattern: RegExp): TextSchema => z.string().check(z.regex(pattern));

/** Of the pattern, for other programs, and one that there is. */
const real = (pattern: RegExp, isReal: (text: string) => boolean): TextSchema =>
  matching(pattern).check(z.refine(isReal));

/** An id is a key of the file. */
export const idSchema = real(/^[A-Za-z0-9_~.-]{1,80}$/, (text) => !forbiddenKeys.includes(text));
const clock = real(/^\d{2}:\d{2}$/, isClockTime);

const wallTime = z.union([
  z.strictObject({ at: clock, about: z.optional(z.literal(true)) }),
  z.strictObject({ part: z.enum(Object.keys(partsOfDay)) }),
  z.strictObject({ tbd: z.literal(true) }),
]);

/** The kinds of which all fields are alike. */
const plain = {
  text: z.string(),
  flag: z.boolean(),
  id: idSchema,
  order: real(/^[A-Za-z][0-9A-Za-z]+$/, isOrderKey),
  reference: idSchema,
  date: real(/^\d{4}-\d{2}-\d{2}$/, isLocalDate),
  clock,
  instant: real(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:[0-5]\d(\.\d{1,3})?Z$/,
    (text) => isLocalDate(text.slice(0, 10)) && isClockTime(text.slice(11, 16)),
  ),
  'wall-time': wallTime,
  zone: z.string().check(z.refine(isZone)),
  country: matching(/^([A-Z]{2})?$/),
  language: real(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, isLanguage),
} as const;

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
      return plain[type.kind];
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
  if (kind === 'id' || kind === 'reference' || kind === 'date' || kind === 'language')
    return plain[kind];
  throw new Error(`No map has keys of the kind ${kind}.`);
};

/** An entry of a map that has nothing to name is no entry. */
const asRequired = (type: FieldType): FieldType =>
  'nullable' in type ? { ...type, nullable: false } : type;
