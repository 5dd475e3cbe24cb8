import fc from 'fast-check';
import { produce } from 'immer';
import { expect, test } from 'vitest';
import { crowdedTrip } from '../checks/testing/random-trips';
import { meetingsAt } from '../domain/derive/meetings-at';
import { cleanedPatches } from '../domain/edits/clean-patches';
import { compareTrips } from '../domain/edits/compare';
import { applyEdit, type Edit, type TripDraft } from '../domain/edits/edit';
import { applyPatches, invertPatch } from '../domain/edits/patch';
import type { Trip } from '../domain/records/tables';
import { explainBadEdit } from '../files/check-edit';
import { anyEditOf } from './testing/random-edits';

const STEPS = 40;

/** Of a copy nobody noted what was touched. */
const copyOf = (trip: Trip): Trip => structuredClone(trip);

const changedBy =
  ({ change }: Edit) =>
  (draft: TripDraft): void =>
    change(draft);

const byStop = (trip: Trip) =>
  Object.keys(trip.stops)
    .sort()
    .map((stop) => [...meetingsAt(trip, stop)].sort((one, other) => (one.id < other.id ? -1 : 1)));

test('what an edit notes to have touched hides no change, there and back', () => {
  fc.assert(
    fc.property(fc.gen(), (choose) => {
      let trip = crowdedTrip();
      for (let step = 0; step < STEPS; step += 1) {
        const edit = anyEditOf(trip, choose, `new-${step}`);
        const { trip: after, patches } = applyEdit(trip, edit);
        const plain = compareTrips(copyOf(trip), produce(trip, changedBy(edit)));
        const isClean = cleanedPatches(plain).length === 0;
        expect(patches).toEqual(isClean ? plain : compareTrips(copyOf(trip), copyOf(after)));
        if (explainBadEdit(after, patches) !== null) continue;
        expect(byStop(after)).toEqual(byStop(copyOf(after)));
        const back = applyPatches(after, patches.toReversed().map(invertPatch));
        expect(compareTrips(trip, back)).toEqual([]);
        expect(byStop(back)).toEqual(byStop(copyOf(trip)));
        trip = after;
      }
    }),
    { numRuns: 20, endOnFailure: true },
  );
});
