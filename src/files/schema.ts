import * as z from 'zod/mini';
import { type TableName, tableNames } from '../domain/records/table-name';
import { fields, type Trip } from '../domain/records/tables';
import { idSchema, schemaOf } from './field-schema';
import { fitsTables } from './fits';
import { once } from './once';
import { driveIdPattern } from './value-kinds';

/** The newest schema that this version reads, and the one that it writes. */
export const schemaNumber = 3;

export const formatName = 'legation.trip';

/** A revision: 128 bits, hexadecimal. */
const revision = once(() => z.string().check(z.regex(/^[0-9a-f]{32}$/)));

/** Fields that this version does not know are let through, and survive. */
const tableSchema = (table: TableName) => {
  const id = table === 'drives' ? z.string().check(z.regex(driveIdPattern)) : idSchema();
  const known = Object.entries(fields[table]).map(
    ([name, { type }]) => [name, schemaOf(type)] as const,
  );
  return z.record(id, z.looseObject({ id, ...Object.fromEntries(known) }));
};

/** Made when a fault is to be explained: it costs more than all that opens a trip. */
export const tripSchema = once(() =>
  z.strictObject(Object.fromEntries(tableNames.map((table) => [table, tableSchema(table)]))),
);

/** What stands around the trip; the trip itself is looked at on its own. */
export const envelopeSchema = once(() =>
  z.strictObject({
    format: z.literal(formatName),
    schema: z.literal(schemaNumber),
    rev: revision(),
    ancestors: z.array(revision()).check(z.maxLength(10_000)),
    trip: z.unknown(),
  }),
);

export type Envelope = z.infer<ReturnType<typeof envelopeSchema>>;

/**
 * Whether every table, record and field is there with a value of its kind, and the trip has its own
 * record. References are not looked up: see findNonsense.
 */
export const isTrip = (value: unknown): value is Trip => fitsTables(value) && hasItsRecord(value);

/** One record tells whose trip it is. */
const hasItsRecord = (trip: unknown): boolean =>
  typeof trip === 'object' &&
  trip !== null &&
  'trip' in trip &&
  Object.keys(trip.trip ?? {}).length === 1;
