import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tableNames } from '../domain/records/table-name';
import { fields } from '../domain/records/tables';
import { tripFileJsonSchema } from './json-schema';

const committed = JSON.parse(
  readFileSync(new URL('../../public/schema/trip-3.json', import.meta.url), 'utf8'),
);

test('the published schema is the one that files are read by (else: node scripts/write-schema.mjs)', () => {
  expect(committed).toEqual(JSON.parse(JSON.stringify(tripFileJsonSchema())));
});

test('the published schema names every field with its label', () => {
  for (const table of tableNames) {
    const record = committed.properties.trip.properties[table].additionalProperties;
    expect(record.required).toEqual(['id', ...Object.keys(fields[table])]);
    for (const [name, { label }] of Object.entries(fields[table]))
      expect(record.properties[name].title).toBe(label);
  }
});
