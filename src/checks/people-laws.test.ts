import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit, type Edit } from '../domain/edits/edit';
import { setField } from '../domain/edits/record-edits';
import type { Trip } from '../domain/records/tables';
import { aTrip, at, beijing, moment, tokyo } from '../domain/testing/a-trip';
import { type Checked, checkByAllRules } from './engine';
import { backwards } from './testing/backwards';
import { peopleEdits } from './testing/people-edits';
import { crowdedTrip } from './testing/random-trips';

const edits = fc.array(peopleEdits, { minLength: 4, maxLength: 16 });

const freshly = (trip: Trip): Checked['findings'] =>
  checkByAllRules(structuredClone(trip), null).findings;

const rulesOf = ({ findings }: Checked): readonly string[] => findings.map(({ rule }) => rule);

/** Somebody is in Tokyo sooner after Beijing than the party's leg would take. */
const inTwoCities = (): Trip => {
  const meeting = (stop: string, clock: string) =>
    ({
      slot: at(stop, '2011-01-10', clock),
      minutes: 30,
      tracks: { press: true },
      participants: { schiffer: {} },
    }) as const;
  return aTrip({
    stops: { home: { order: 'a0' }, beijing, tokyo },
    people: { schiffer: {} },
    meetings: { one: meeting('beijing', '10:00'), other: meeting('tokyo', '13:00') },
  });
};

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

  it('knows that a stop came between two cities', () => {
    const trip = inTwoCities();
    const between: Edit = {
      label: 'order of home',
      change: (draft) => {
        if (draft.stops.home) draft.stops.home.order = 'a15';
      },
    };
    const before = checkByAllRules(trip, null);
    expect(rulesOf(before)).toContain('person-overlap');
    const after = checkByAllRules(applyEdit(trip, between).trip, before);
    expect(rulesOf(after)).not.toContain('person-overlap');
  });

  it('knows that the leg between two cities takes less', () => {
    const trip = inTwoCities();
    const before = checkByAllRules(trip, null);
    const sooner = setField(trip, 'stops', 'tokyo', 'wheelsDown', moment('2011-01-12', '14:00'));
    const { trip: changed } = applyEdit(trip, sooner);
    const after = checkByAllRules(changed, before);
    expect(rulesOf(after)).not.toContain('person-overlap');
    expect(after.findings).toEqual(freshly(changed));
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
