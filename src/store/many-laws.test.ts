import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '../domain/edits/canonical';
import { copyDay, copyMeetings } from '../domain/edits/copy-meetings';
import { duplicateMeeting } from '../domain/edits/duplicate-meeting';
import { applyEdit, type Edit } from '../domain/edits/edit';
import { moveMeetings } from '../domain/edits/move-meetings';
import { applyPatches, invertPatch } from '../domain/edits/patch';
import { removeMeetings } from '../domain/edits/remove-meetings';
import { setOfMany, setTrackOfMany } from '../domain/edits/set-of-many';
import type { Trip } from '../domain/records/tables';
import { arbitraryTrip } from '../files/testing/arbitrary-trip';
import { readTripFile, writeTripFile } from '../files/trip-file';

const rev = '0123456789abcdef0123456789abcdef';
const isRead = (trip: Trip): boolean =>
  readTripFile(writeTripFile({ trip, rev, ancestors: [] })).ok;

/** A trip with meetings, some of them chosen, and a day to copy to. */
const work = arbitraryTrip({ mostRecords: 5, unknownFields: true })
  .filter(({ meetings }) => Object.keys(meetings).length > 0)
  .chain((trip) =>
    fc.record({
      trip: fc.constant(trip),
      ids: fc.subarray(Object.keys(trip.meetings), { minLength: 1 }),
      to: fc.record({
        stop: fc.constantFrom(...Object.keys(trip.stops)),
        date: fc.constantFrom('2011-01-10', '2012-02-29', null),
      }),
    }),
  );

const newIds = () => {
  let last = 0;
  return () => {
    last += 1;
    return `copy-number-${last}`;
  };
};

const expectUndone = (trip: Trip, edit: Edit): Trip => {
  const edited = applyEdit(trip, edit);
  const inverse = edited.patches.toReversed().map(invertPatch);
  expect(canonical(applyPatches(edited.trip, inverse))).toBe(canonical(trip));
  return edited.trip;
};

describe('many meetings at once', { timeout: 30_000 }, () => {
  test('are copied as new records that a file can hold; the originals stay as they are', () => {
    const law = fc.property(work, ({ trip, ids, to }) => {
      const { meetings, edit } = copyMeetings(trip, ids, to, newIds());
      fc.pre(meetings.every(({ slot }) => slot.date === null || slot.date < '2200'));
      const copied = expectUndone(trip, edit);
      expect(meetings).toHaveLength(ids.length);
      expect(Object.keys(copied.meetings)).toHaveLength(
        Object.keys(trip.meetings).length + ids.length,
      );
      for (const id of Object.keys(trip.meetings))
        expect(copied.meetings[id]).toBe(trip.meetings[id]);
      expect(meetings.every(({ confirmed, anchor }) => confirmed === null && !anchor)).toBe(true);
      expect(isRead(copied)).toBe(true);
    });
    fc.assert(law, { numRuns: 80, endOnFailure: true });
  });

  test('are copied a day at a time, and one by one, in the same way', () => {
    const law = fc.property(work, ({ trip, ids: [id = ''], to }) => {
      const slot = trip.meetings[id]?.slot;
      if (!slot) return;
      expect(isRead(expectUndone(trip, copyDay(trip, slot, to, newIds()).edit))).toBe(true);
      const edit = duplicateMeeting(trip, id, 'copy-number-1');
      const made = edit ? expectUndone(trip, edit) : trip;
      expect(made.meetings[id]).toBe(trip.meetings[id]);
    });
    fc.assert(law, { numRuns: 60, endOnFailure: true });
  });

  test('are removed with all that names them', () => {
    const law = fc.property(work, ({ trip, ids }) => {
      const left = expectUndone(trip, removeMeetings(trip, ids));
      expect(ids.some((id) => Object.hasOwn(left.meetings, id))).toBe(false);
      expect(isRead(left)).toBe(true);
    });
    fc.assert(law, { numRuns: 60, endOnFailure: true });
  });

  test('are set and moved in one step that is undone byte for byte', () => {
    const law = fc.property(work, fc.integer({ min: -90, max: 90 }), ({ trip, ids }, minutes) => {
      const edits = [
        setOfMany(trip, ids, 'status', 'confirmed'),
        setOfMany(trip, ids, 'coverage', null),
        setTrackOfMany(trip, ids, 'press', minutes > 0),
        moveMeetings(trip, ids, minutes),
      ];
      for (const edit of edits) if (edit) expectUndone(trip, edit);
    });
    fc.assert(law, { numRuns: 60, endOnFailure: true });
  });
});
