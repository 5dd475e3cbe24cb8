import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit, type Edit } from '../domain/edits/edit';
import type { Trip } from '../domain/records/tables';
import { aTrip, at, beijing } from '../domain/testing/a-trip';
import { type Checked, checkerOf, checkTrip } from './engine';
import { fixesFor } from './fixes';
import type { Rule } from './rule';
import { rules } from './rules/index';
import { principalOverlap } from './rules/principal-overlap';
import { subjectKinds } from './subjects/subjects';
import { backwards } from './testing/backwards';
import { anyEdit, crowdedTrip } from './testing/random-trips';
import { uncheckedOf } from './unchecked';
import { noWorld } from './world';

const SOAK = process.env.LEGATION_SOAK === '1';
const check = checkerOf(rules);

/** A copy shares no record with the trip, so that nothing that is remembered can help. */
const freshly = (trip: Trip): Checked['findings'] => check(structuredClone(trip), null).findings;

const alongEdits = (edits: readonly Edit[], look: (checked: Checked, before: Checked) => void) => {
  let checked = check(crowdedTrip(), null);
  for (const edit of edits) {
    const next = check(applyEdit(checked.trip, edit).trip, checked);
    look(next, checked);
    checked = next;
  }
};

const edits = fc.array(anyEdit, { minLength: 1, maxLength: 12 });

it('finds what there is in a trip that no rule had looked at before', () => {
  const trip = crowdedTrip();
  const { findings } = check(trip, uncheckedOf(trip, noWorld));
  expect(findings).toEqual(freshly(trip));
  expect(findings).not.toEqual([]);
});

describe('the check', { timeout: SOAK ? 7_200_000 : 600_000 }, () => {
  it('finds after any edits what a check from nothing finds', () => {
    fc.assert(
      fc.property(edits, (chosen) => {
        alongEdits(chosen, ({ trip, findings }) => expect(findings).toEqual(freshly(trip)));
      }),
      { numRuns: SOAK ? 5_000 : 60 },
    );
  });

  it('keeps each finding that says the same as the same object', () => {
    fc.assert(
      fc.property(edits, (chosen) => {
        alongEdits(chosen, ({ findings }, before) => {
          for (const finding of findings) {
            const earlier = before.findings.find(({ id }) => id === finding.id);
            if (earlier && JSON.stringify(earlier) === JSON.stringify(finding))
              expect(finding).toBe(earlier);
          }
        });
      }),
      { numRuns: SOAK ? 1_000 : 20 },
    );
  });

  it('does not depend on the order of records', () => {
    fc.assert(
      fc.property(edits, (chosen) => {
        const trip = chosen.reduce((so, edit) => applyEdit(so, edit).trip, crowdedTrip());
        expect(freshly(backwards(trip))).toEqual(freshly(trip));
      }),
      { numRuns: SOAK ? 1_000 : 20 },
    );
  });

  it('offers only fixes that end their finding and bring no error', () => {
    fc.assert(
      fc.property(edits, (chosen) => {
        const trip = chosen.reduce((so, edit) => applyEdit(so, edit).trip, crowdedTrip());
        for (const finding of checkTrip(trip, null).findings.slice(0, 3))
          for (const { edit } of fixesFor(trip, finding)) {
            const after = freshly(applyEdit(trip, edit).trip);
            const errorsBefore = freshly(trip).filter(({ severity }) => severity === 'error');
            const errors = after.filter(({ severity }) => severity === 'error').map(({ id }) => id);
            expect(after.map(({ id }) => id)).not.toContain(finding.id);
            expect(errorsBefore.map(({ id }) => id)).toEqual(expect.arrayContaining(errors));
          }
      }),
      { numRuns: SOAK ? 1_000 : 15 },
    );
  });
});

const overlapping = aTrip({
  stops: { beijing },
  meetings: {
    talks: { slot: at('beijing', '2011-01-10', '09:30'), minutes: 90, status: 'confirmed' },
    press: { slot: at('beijing', '2011-01-10', '10:45'), minutes: 30, status: 'confirmed' },
    lunch: { slot: at('beijing', '2011-01-10', '12:30'), minutes: 60, status: 'confirmed' },
    idea: { slot: at('beijing', '2011-01-11', '12:00'), minutes: 60 },
    other: { slot: at('beijing', '2011-01-11', '12:30'), minutes: 60 },
  },
});

const retitle = (id: string): Edit => ({
  label: 'retitle',
  change: (draft) => {
    const meeting = draft.meetings[id];
    if (meeting) meeting.title = 'Another title';
  },
});

describe('a rule', () => {
  it('runs again only where something changed', () => {
    const seen: string[] = [];
    const counting: Rule<'pair'> = {
      ...principalOverlap,
      check: (pair, setting) => {
        seen.push(pair.second.meeting.id);
        return principalOverlap.check(pair, setting);
      },
    };
    const checkIt = checkerOf([counting]);
    const first = checkIt(overlapping, null);
    expect(seen.splice(0)).toEqual(['press', 'other']);
    const lunch = checkIt(applyEdit(overlapping, retitle('lunch')).trip, first);
    expect(seen.splice(0)).toEqual([]);
    expect(lunch.findings).toBe(first.findings);
    const talks = checkIt(applyEdit(lunch.trip, retitle('talks')).trip, lunch);
    expect(seen.splice(0)).toEqual(['press']);
    expect(talks.findings[0]).not.toBe(first.findings[0]);
    expect(talks.findings[1]).toBe(first.findings[1]);
  });

  it('that fails is reported by name, once, and the others still run', () => {
    const failing: Rule<'meeting'> = {
      id: 'failing',
      group: 'time',
      looksAt: 'meeting',
      severity: 'error',
      description: 'Fails.',
      silences: [],
      check: () => {
        throw new Error('no such field');
      },
    };
    const { findings } = checkerOf([failing, ...rules])(overlapping, null);
    expect(findings.map(({ rule, about }) => [rule, about.length])).toEqual([
      ['principal-overlap', 2],
      ['broken-rule', 0],
      ['principal-overlap', 2],
    ]);
    expect(findings[1]?.data).toEqual({ rule: 'failing' });
    expect(findings[1]?.message).toContain('no such field');
  });

  it('has a name of its own, and silences and looks at what there is', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { silences, looksAt } of rules) {
      expect(ids).toEqual(expect.arrayContaining([...silences]));
      expect(subjectKinds).toContain(looksAt);
    }
  });
});

it('lists errors first, then in the order of the schedule', () => {
  const { findings } = checkTrip(overlapping, null);
  expect(findings.map(({ severity, about }) => [severity, about[0]?.id])).toEqual([
    ['error', 'press'],
    ['note', 'other'],
  ]);
});
