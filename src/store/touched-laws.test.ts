import fc from 'fast-check';
import { produce } from 'immer';
import { expect, test } from 'vitest';
import { anyEdit, crowdedTrip } from '../checks/testing/random-trips';
import {
  allMeetings,
  isAnyIllustrative,
  meetingsWithPoolTimes,
} from '../domain/derive/all-meetings';
import { answersOf } from '../domain/derive/alternatives';
import { meetingsAt } from '../domain/derive/meetings-at';
import { scheduleOf } from '../domain/derive/schedule';
import { tracksInUse } from '../domain/derive/tracks';
import { cleanedPatches } from '../domain/edits/clean-patches';
import { compareTrips } from '../domain/edits/compare';
import { applyEdit, type Edit, type TripDraft } from '../domain/edits/edit';
import { applyPatches, invertPatch } from '../domain/edits/patch';
import { recordsIn } from '../domain/lists/records-in';
import type { Person } from '../domain/records/person';
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
      const everybody = recordsIn<Person>();
      for (let step = 0; step < STEPS; step += 1) {
        const edit = anyEditOf(trip, choose, `new-${step}`);
        const { trip: after, patches } = applyEdit(trip, edit);
        const plain = compareTrips(copyOf(trip), produce(trip, changedBy(edit)));
        const isClean = cleanedPatches(plain).length === 0;
        expect(patches).toEqual(isClean ? plain : compareTrips(copyOf(trip), copyOf(after)));
        if (explainBadEdit(after, patches) !== null) continue;
        expect(byStop(after)).toEqual(byStop(copyOf(after)));
        expect(new Set(everybody(after.people))).toEqual(new Set(Object.values(after.people)));
        const back = applyPatches(after, patches.toReversed().map(invertPatch));
        expect(compareTrips(trip, back)).toEqual([]);
        expect(byStop(back)).toEqual(byStop(copyOf(trip)));
        trip = after;
      }
    }),
    { numRuns: 20, endOnFailure: true },
  );
});

const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id).sort();

const shownOf = (trip: Trip) => ({
  days: scheduleOf(trip),
  tracks: tracksInUse(trip),
  answers: [...answersOf(trip)].sort(),
  isIllustrative: isAnyIllustrative(trip),
  all: idsOf(allMeetings(trip)),
  told: idsOf(meetingsWithPoolTimes(trip)),
});

/** What no rule asks for. */
const unasked: fc.Arbitrary<Edit> = fc
  .tuple(
    fc.constantFrom('m0', 'm1', 'm2'),
    fc.constantFrom(
      { illustrative: true },
      { illustrative: false },
      { preset: '07:00' },
      { preset: null },
    ),
  )
  .map(([id, values]) => ({
    label: 'set',
    change: ({ meetings }) => Object.assign(meetings[id] ?? {}, values),
  }));

test('what is shown of a trip is shown of a copy of it, whatever edits and trials came before', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.oneof(anyEdit, unasked), fc.boolean()), { maxLength: 30 }),
      (edits) => {
        let trip = crowdedTrip();
        for (const [edit, isTrial] of edits) {
          const { trip: after } = applyEdit(trip, edit);
          expect(shownOf(after)).toEqual(shownOf(copyOf(after)));
          if (!isTrial) trip = after;
          expect(shownOf(trip)).toEqual(shownOf(copyOf(trip)));
        }
      },
    ),
    { numRuns: 30 },
  );
});
