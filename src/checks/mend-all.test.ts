import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../domain/edits/edit';
import type { Trip } from '../domain/records/tables';
import { aTrip, at, beijing } from '../domain/testing/a-trip';
import { checkerOf } from './engine';
import { movesAnchor } from './fixes/disturbance';
import { mendAll, mendingEdit } from './mend-all';
import { rules } from './rules/index';
import { anyEdit, crowdedTrip } from './testing/random-trips';

const check = checkerOf(rules);

const mended = (trip: Trip, rule: string): Trip => {
  const edit = mendingEdit(rule, [...mendAll(trip, rule)]);
  return edit ? applyEdit(trip, edit).trip : trip;
};

const ofRule = (trip: Trip, rule: string): readonly string[] =>
  check(trip, null).findings.flatMap((finding) => (finding.rule === rule ? [finding.id] : []));

const errorsOf = (trip: Trip): readonly string[] =>
  check(trip, null).findings.flatMap(({ id, severity }) => (severity === 'error' ? [id] : []));

const aRule = fc.constantFrom('turnaround-too-short', 'principal-overlap', 'room-overlap');
const someTrip = fc
  .array(anyEdit, { maxLength: 6 })
  .map((edits) => edits.reduce((trip, edit) => applyEdit(trip, edit).trip, crowdedTrip()));

describe('mending all findings of a rule', { timeout: 20_000 }, () => {
  it('makes in one step what the fixes made one after the other', () => {
    fc.assert(
      fc.property(someTrip, aRule, (trip, rule) => {
        const mendings = [...mendAll(trip, rule)];
        const last = mendings.findLast(({ fix }) => fix !== null)?.fix?.after.trip;
        expect(mended(trip, rule)).toEqual(last ?? trip);
      }),
      { numRuns: 25 },
    );
  });

  it('brings no error, and moves no anchor', () => {
    fc.assert(
      fc.property(someTrip, aRule, (trip, rule) => {
        const edit = mendingEdit(rule, [...mendAll(trip, rule)]);
        if (!edit) return;
        const changed = applyEdit(trip, edit);
        const before = new Set(errorsOf(trip));
        expect(errorsOf(changed.trip).filter((id) => !before.has(id))).toEqual([]);
        expect(movesAnchor(trip, changed.patches)).toBe(false);
      }),
      { numRuns: 25 },
    );
  });

  it('leaves what cannot be mended together with the others', () => {
    const trip = twoPairsInOneRoom({ anchored: true });
    const mendings = [...mendAll(trip, 'principal-overlap')];
    expect(mendings.map(({ fix }) => fix !== null)).toEqual([true, false]);
    expect(ofRule(mended(trip, 'principal-overlap'), 'principal-overlap')).toHaveLength(1);
  });

  it('ends all of them where each can be mended', () => {
    const trip = twoPairsInOneRoom({ anchored: false });
    expect(ofRule(trip, 'principal-overlap')).toHaveLength(2);
    expect(ofRule(mended(trip, 'principal-overlap'), 'principal-overlap')).toEqual([]);
  });
});

const twoPairsInOneRoom = ({ anchored }: { readonly anchored: boolean }): Trip => {
  const meeting = (title: string, clock: string, anchor = false) =>
    ({
      title,
      status: 'confirmed',
      minutes: 60,
      anchor,
      slot: at('beijing', '2011-01-10', clock),
    }) as const;
  return aTrip({
    journey: { principal: 'gates' },
    people: { gates: { family: 'Gates' } },
    stops: { beijing },
    meetings: {
      talks: meeting('Talks', '09:00'),
      press: meeting('Press', '09:45'),
      call: meeting('Call', '14:00', anchored),
      visit: meeting('Visit', '14:00', anchored),
    },
  });
};
