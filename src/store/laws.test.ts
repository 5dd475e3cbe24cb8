import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '../domain/edits/canonical';
import { revisionOf } from '../domain/edits/commit';
import { compareTrips } from '../domain/edits/compare';
import { applyEdit } from '../domain/edits/edit';
import { applyPatches, invertPatch } from '../domain/edits/patch';
import { removeRecord } from '../domain/edits/remove-record';
import { tableNames } from '../domain/records/table-name';
import type { Trip } from '../domain/records/tables';
import { emptyTables } from '../domain/trip';
import { explainBadEdit } from '../files/check-edit';
import { arbitraryTrip } from '../files/testing/arbitrary-trip';
import { readTripFile, writeTripFile } from '../files/trip-file';
import { anyEditOf } from './testing/random-edits';

const rev = '0123456789abcdef0123456789abcdef';
const trips = arbitraryTrip({ unknownFields: true });
const isRead = (trip: Trip): boolean =>
  readTripFile(writeTripFile({ trip, rev, ancestors: [] })).ok;
const inverse = (patches: ReturnType<typeof compareTrips>) => patches.toReversed().map(invertPatch);

describe('the patches between two trips', { timeout: 30_000 }, () => {
  test('lead from the one to the other, and backwards', () => {
    const law = fc.property(trips, trips, (one, other) => {
      const patches = compareTrips(one, other);
      const there = applyPatches(one, patches);
      expect(canonical(there)).toBe(canonical(other));
      expect(canonical(applyPatches(there, inverse(patches)))).toBe(canonical(one));
    });
    fc.assert(law, { numRuns: 60, endOnFailure: true });
  });

  test('are none where the trips are equal, shared or not', () => {
    const law = fc.property(trips, (trip) => {
      expect(compareTrips(trip, structuredClone(trip))).toEqual([]);
    });
    fc.assert(law, { numRuns: 30, endOnFailure: true });
  });

  test('have one revision, in whatever order the records and keys of the trip came to be', () => {
    const law = fc.property(trips, (trip) => {
      const name = (whole: Trip) => revisionOf([], compareTrips(emptyTables, whole));
      expect(name(backwards(trip))).toBe(name(trip));
    });
    fc.assert(law, { numRuns: 60, endOnFailure: true });
  });
});

describe('an edit of any trip', { timeout: 30_000 }, () => {
  test('is undone by its patches backwards, byte for byte', () => {
    const law = fc.property(trips, fc.gen(), (trip, choose) => {
      const edited = applyEdit(trip, anyEditOf(trip, choose, 'new1'));
      const undone = applyPatches(edited.trip, inverse(edited.patches));
      expect(canonical(undone)).toBe(canonical(trip));
      expect(canonical(applyPatches(trip, edited.patches))).toBe(canonical(edited.trip));
    });
    fc.assert(law, { numRuns: 200, endOnFailure: true });
  });

  test('is refused exactly when the file of the trip would be', () => {
    const law = fc.property(trips, fc.gen(), (trip, choose) => {
      const edited = applyEdit(trip, anyEditOf(trip, choose, 'new1'));
      expect(explainBadEdit(edited.trip, edited.patches) === null).toBe(isRead(edited.trip));
    });
    fc.assert(law, { numRuns: 200, endOnFailure: true });
  });
});

test('removing any record leaves a trip that is read again, and nothing that names it', () => {
  const law = fc.property(arbitraryTrip({ mostRecords: 4 }), fc.nat(), (trip, number) => {
    const all = tableNames
      .filter((table) => table !== 'trip')
      .flatMap((table) => Object.keys(trip[table]).map((id) => [table, id] as const));
    const chosen = all[number % Math.max(1, all.length)];
    if (!chosen) return;
    const [table, id] = chosen;
    const { trip: left } = applyEdit(trip, {
      label: 'remove',
      change: (draft) => removeRecord(draft, table, id),
    });
    expect(Object.hasOwn(left[table], id)).toBe(false);
    expect(isRead(left)).toBe(true);
  });
  fc.assert(law, { numRuns: 200, endOnFailure: true });
}, 30_000);

/** The same trip; all that has keys has them the other way round. */
const backwards = (trip: Trip): Trip =>
  JSON.parse(JSON.stringify(trip), (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).reverse())
      : member,
  );
