import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fields } from '../../domain/records/tables';
import { readTripFile, writeTripFile } from '../trip-file';
import { upgradePatch } from './upgrade';

const frozen = readFileSync(
  new URL('../testing/schema-1/january-2011-draft-2.legation.json', import.meta.url),
  'utf8',
);

describe('a file of schema 1', () => {
  it('opens, with nothing said, ticked, seated or put in steps', () => {
    const read = readTripFile(frozen);
    if (!read.ok) throw new Error(read.problem.sentence);
    const { meetings, moves, log } = read.file.trip;
    expect(log).toEqual({});
    expect(Object.values(meetings).every(({ sequence, beganAt }) => !beganAt && sequence)).toBe(
      true,
    );
    expect(Object.values(moves).map(({ vehicles }) => vehicles)).toEqual(
      Object.values(moves).map(() => ({})),
    );
  });

  it('keeps its revision and every value that it had', () => {
    const read = readTripFile(frozen);
    if (!read.ok) throw new Error(read.problem.sentence);
    const before = JSON.parse(frozen);
    expect(read.file.rev).toBe(before.rev);
    const after = JSON.parse(writeTripFile(read.file));
    expect(after).toMatchObject({ ...before, schema: 2 });
  });

  it('is not helped where it lacked a field of its own time', () => {
    const document = JSON.parse(frozen);
    const [meeting] = Object.values<Record<string, unknown>>(document.trip.meetings);
    delete meeting?.room;
    const read = readTripFile(JSON.stringify(document));
    expect(read.ok ? null : read.problem.code).toBe('missing');
  });
});

describe('a patch of a journal of schema 1', () => {
  const [meeting] = Object.values<Record<string, unknown>>(JSON.parse(frozen).trip.meetings);

  it('brings whole records with all the fields of today', () => {
    const { to } = upgradePatch({ table: 'meetings', id: 'one', path: [], to: meeting });
    expect(Object.keys(to ?? {}).sort()).toEqual(['id', ...Object.keys(fields.meetings)].sort());
  });

  it('stays as it is where it changes a value, and where its records are whole', () => {
    const value = { table: 'meetings', id: 'one', path: ['title'], from: 'a', to: 'b' } as const;
    expect(upgradePatch(value)).toBe(value);
    const whole = upgradePatch({ table: 'meetings', id: 'one', path: [], to: meeting });
    expect(upgradePatch(whole)).toEqual(whole);
  });
});
