import * as z from 'zod/mini';
import { tableNames } from '../domain/records/table-name';
import { fields } from '../domain/records/tables';
import { envelopeSchema, formatName, schemaNumber, tripSchema } from './schema';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema of trip files, for other programs. What it cannot say (references, dates and zones
 * that exist, characters that mislead) is left to the reader.
 */
export const tripFileJsonSchema = (): object => {
  const file = z.toJSONSchema(z.extend(envelopeSchema(), { trip: tripSchema() }));
  const trip = propertyOf(file, 'trip');
  Object.assign(propertyOf(trip, 'trip') ?? {}, { minProperties: 1, maxProperties: 1 });
  for (const table of tableNames) {
    const records = propertyOf(trip, table)?.additionalProperties;
    for (const [name, { label }] of Object.entries(fields[table]))
      Object.assign(propertyOf(records, name) ?? {}, { title: label });
  }
  return { title: `${formatName} ${schemaNumber}`, ...file };
};

const propertyOf = (schema: JsonSchema | boolean | undefined, name: string) => {
  const property = typeof schema === 'object' ? schema.properties?.[name] : undefined;
  return typeof property === 'object' ? property : undefined;
};
