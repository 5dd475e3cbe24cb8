import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fields } from '../../domain/records/tables';
import { schemaNumber } from '../schema';
import { readTripFile, writeTripFile } from '../trip-file';
import { upgradePatch } from './upgrade';

const frozenOf = (schema: number): string =>
  readFileSync(
    new URL(`../testing/schema-${schema}/january-2011-draft-2.legation.json`, import.meta.url),
    'utf8',
  );

const fileOf = (text: string) => {
  const read = readTripFile(text);
  if (!read.ok) throw new Error(read.problem.sentence);
  return read.file;
};

describe.each([1, 2])('a file of schema %i', (schema) => {
  const frozen = frozenOf(schema);

  it('keeps its revision and every value that it had', () => {
    const file = fileOf(frozen);
    const before = JSON.parse(frozen);
    expect(before.schema).toBe(schema);
    expect(file.rev).toBe(before.rev);
    expect(JSON.parse(writeTripFile(file))).toMatchObject({ ...before, schema: schemaNumber });
  });

  it('is not helped where it lacked a field of its own time', () => {
    const document = JSON.parse(frozen);
    const [meeting] = Object.values<Record<string, unknown>>(document.trip.meetings);
    delete meeting?.room;
    const read = readTripFile(JSON.stringify(document));
    expect(read.ok ? null : read.problem.code).toBe('missing');
  });
});

describe('a file of schema 1', () => {
  it('opens, with nothing said, ticked, seated or put in steps', () => {
    const { meetings, moves, log } = fileOf(frozenOf(1)).trip;
    expect(log).toEqual({});
    expect(Object.values(meetings).every(({ sequence, beganAt }) => !beganAt && sequence)).toBe(
      true,
    );
    expect(Object.values(moves).map(({ vehicles }) => vehicles)).toEqual(
      Object.values(moves).map(() => ({})),
    );
  });
});

describe('a file of schema 2', () => {
  it('opens with its log, of which nobody knows who noted it', () => {
    const { log } = fileOf(frozenOf(2)).trip;
    expect(Object.values(log).map(({ who, notedBy }) => [who, notedBy])).toEqual([
      ['Post', ''],
      ['Yang’s office', ''],
    ]);
  });

  it('is refused where it lacks what schema 2 brought', () => {
    const document = JSON.parse(frozenOf(2));
    delete document.trip.waivers;
    const read = readTripFile(JSON.stringify(document));
    expect(read.ok ? null : read.problem.code).toBe('missing');
  });
});

it('a file of a schema to come is refused by its number', () => {
  const read = readTripFile(JSON.stringify({ ...JSON.parse(frozenOf(2)), schema: 4 }));
  expect(read.ok ? '' : read.problem.sentence).toContain('newer Legation (schema 4)');
});

describe.each([
  [1, 'meetings'],
  [2, 'log'],
] as const)('a patch of a journal of schema %i', (schema, table) => {
  const [record] = Object.values<Record<string, unknown>>(JSON.parse(frozenOf(schema)).trip[table]);
  const [name = ''] = Object.keys(fields[table]);

  it('brings whole records with all the fields of today', () => {
    const { to } = upgradePatch({ table, id: 'one', path: [], to: record });
    expect(Object.keys(to ?? {}).sort()).toEqual(['id', ...Object.keys(fields[table])].sort());
  });

  it('stays as it is where it changes a value, and where its records are whole', () => {
    const value = { table, id: 'one', path: [name], from: 'a', to: 'b' };
    expect(upgradePatch(value)).toBe(value);
    const whole = upgradePatch({ table, id: 'one', path: [], to: record });
    expect(upgradePatch(whole)).toEqual(whole);
  });
});
