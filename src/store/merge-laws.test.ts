import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '../domain/edits/canonical';
import { applyEdit } from '../domain/edits/edit';
import { mergeRecords } from '../domain/edits/merge-records';
import { applyPatches, invertPatch } from '../domain/edits/patch';
import { tableNames } from '../domain/records/table-name';
import type { Trip } from '../domain/records/tables';
import { arbitraryTrip } from '../files/testing/arbitrary-trip';
import { readTripFile, writeTripFile } from '../files/trip-file';

const rev = '0123456789abcdef0123456789abcdef';
const tables = ['people', 'venues', 'topics'] as const;

/** Any trip with two records of one table, and which value is kept of some fields. */
const merges = fc
  .tuple(
    arbitraryTrip({ mostRecords: 4, unknownFields: true }),
    fc.constantFrom(...tables),
    fc.gen(),
  )
  .filter(([trip, table]) => Object.keys(trip[table]).length > 1)
  .map(([trip, table, choose]) => {
    const [stays = '', goes = ''] = choose(fc.shuffledSubarray, Object.keys(trip[table]), {
      minLength: 2,
    });
    const fields = Object.keys(trip[table][stays] ?? {});
    const kept = Object.fromEntries(
      fields.map((field) => [
        field,
        choose(fc.constantFrom<('stays' | 'goes')[]>, 'stays', 'goes'),
      ]),
    );
    return { trip, table, stays, goes, kept };
  });

const isRead = (trip: Trip): boolean =>
  readTripFile(writeTripFile({ trip, rev, ancestors: [] })).ok;

/** Whether the record is there, or named anywhere, as a key or as a value. */
const mentions = (value: unknown, id: string): boolean => {
  if (value === id) return true;
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, member]) => key === id || mentions(member, id));
};

describe('a merge of any two records', { timeout: 30_000 }, () => {
  test('leaves a sound trip without the one that goes, and touches nothing that did not name it', () => {
    const law = fc.property(merges, ({ trip, table, stays, goes, kept }) => {
      const { trip: merged } = applyEdit(trip, mergeRecords(trip, { table, stays, goes }, kept));
      expect(Object.hasOwn(merged[table], goes)).toBe(false);
      expect(isRead(merged)).toBe(true);
      for (const name of tableNames)
        for (const [id, entry] of Object.entries(trip[name]))
          if (
            !mentions(entry, goes) &&
            !(id === stays || (name === 'drives' && mentions(entry, stays)))
          )
            expect(canonical(merged[name][id])).toBe(canonical(entry));
    });
    fc.assert(law, { numRuns: 200, endOnFailure: true });
  });

  test('is undone byte for byte', () => {
    const law = fc.property(merges, ({ trip, table, stays, goes, kept }) => {
      const edit = mergeRecords(trip, { table, stays, goes }, kept);
      const { trip: merged, patches } = applyEdit(trip, edit);
      const undone = applyPatches(merged, patches.toReversed().map(invertPatch));
      expect(canonical(undone)).toBe(canonical(trip));
    });
    fc.assert(law, { numRuns: 100, endOnFailure: true });
  });
});
