import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../domain/edits/edit';
import type { Trip } from '../domain/records/tables';
import { type Checked, checkByAllRules } from './engine';
import { backwards } from './testing/backwards';
import { peopleEdits } from './testing/people-edits';
import { crowdedTrip } from './testing/random-trips';

const edits = fc.array(peopleEdits, { minLength: 4, maxLength: 16 });

const freshly = (trip: Trip): Checked['findings'] =>
  checkByAllRules(structuredClone(trip), null).findings;

describe('after changes to people a check', { timeout: 60_000 }, () => {
  it('finds what one from nothing finds', () => {
    fc.assert(
      fc.property(edits, (made) => {
        let checked = checkByAllRules(crowdedTrip(), null);
        for (const edit of made)
          checked = checkByAllRules(applyEdit(checked.trip, edit).trip, checked);
        expect(checked.findings).toEqual(freshly(checked.trip));
      }),
      { numRuns: 40 },
    );
  });

  it('does not depend on the order of records', () => {
    fc.assert(
      fc.property(edits, (made) => {
        const trip = made.reduce((so, edit) => applyEdit(so, edit).trip, crowdedTrip());
        expect(freshly(backwards(trip))).toEqual(freshly(trip));
      }),
      { numRuns: 40 },
    );
  });
});
