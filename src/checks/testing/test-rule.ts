import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../domain/edits/edit';
import type { Trip } from '../../domain/records/tables';
import { checkedOf, checkerOf, checkTrip, outcomeOf } from '../engine';
import type { Finding, Severity } from '../finding';
import { fixesFor } from '../fixes';
import type { AnyRule, Candidate } from '../rule';
import { rules } from '../rules/index';
import { noWorld, type World } from '../world';
import { type Mends, mendsOf } from './mends';

interface Reported {
  readonly trip: Trip;
  /** The ids of what each finding is about, in the order of the findings. */
  readonly about: readonly (readonly string[])[];
  /** Of all the findings. */
  readonly severity: Severity;
  /** The words of the first finding. */
  readonly says?: string;
  /** What of it is underlined. */
  readonly field?: string;
  /** By which a waiver knows whether it is still the same. */
  readonly facts?: Finding['data'];
  /** The fixes of the first finding, by the ids of the records that each one changes. */
  readonly fixes?: readonly (readonly string[])[];
  /** The same in full: what each is called, and what it changes. */
  readonly mends?: Mends;
}

interface Cases {
  /** Against what each trip is checked; if not said, before all time and knowing nothing. */
  readonly world?: World;
  readonly allows: Readonly<Record<string, Trip>>;
  readonly reports: Readonly<Record<string, Reported>>;
}

/**
 * What a rule lets pass and what it reports, among all other rules. Each fix that is offered is
 * made: its finding must be gone and no new error may have come.
 */
export const testRule = (rule: AnyRule, { world = noWorld, allows, reports }: Cases): void => {
  describe(`${rule.id} allows`, () => {
    for (const [name, trip] of Object.entries(allows))
      it(name, () => expect(findingsOf(rule, trip, world)).toEqual([]));
  });
  describe(`${rule.id} reports`, () => {
    for (const [name, reported] of Object.entries(reports))
      it(name, () => {
        const findings = findingsOf(rule, reported.trip, world);
        expect(findings.map(({ about }) => about.map(({ id }) => id))).toEqual(reported.about);
        expect(findings.map(({ severity }) => severity)).toEqual(
          findings.map(() => reported.severity),
        );
        for (const finding of findings) expectSoundFixes(reported.trip, finding, world);
        expectWords(reported, findings[0]);
        expectFixes(reported, findings[0]);
        expectMends(reported, findings[0]);
      });
  });
};

const findingsOf = (rule: AnyRule, trip: Trip, world: World): readonly Finding[] =>
  checkTrip(trip, null, world).findings.filter((finding) => finding.rule === rule.id);

const expectWords = ({ says, field, facts }: Reported, finding: Finding | undefined): void => {
  if (says !== undefined) expect(finding?.message).toBe(says);
  if (field !== undefined) expect(finding?.field).toBe(field);
  if (facts !== undefined) expect(finding?.data).toEqual(facts);
};

const expectFixes = ({ trip, fixes }: Reported, finding: Finding | undefined): void => {
  if (fixes === undefined || finding === undefined) return;
  const changed = fixesFor(trip, finding).map(({ patches }) =>
    [...new Set(patches.map(({ id }) => id))].sort(),
  );
  expect(changed).toEqual(fixes);
};

const candidatesOf = (trip: Trip, { id }: Finding): readonly Candidate[] =>
  outcomeOf(checkedOf(trip), id)?.candidates(trip) ?? [];

const expectMends = ({ trip, mends }: Reported, finding: Finding | undefined): void => {
  if (mends !== undefined && finding !== undefined)
    expect(mendsOf(fixesFor(trip, finding))).toEqual(mends);
};

const expectSoundFixes = (trip: Trip, finding: Finding, world: World): void => {
  const errors = (findings: readonly Finding[]): readonly string[] =>
    findings.filter(({ severity }) => severity === 'error').map(({ id }) => id);
  const check = checkerOf(rules);
  const before = errors(check(trip, null, world).findings);
  // The planner is spared a rule that fails at its fixes; who wrote it is not.
  for (const { edit } of candidatesOf(trip, finding)) applyEdit(trip, edit);
  for (const { edit, patches } of fixesFor(trip, finding)) {
    const changed = applyEdit(trip, edit);
    const { findings } = check(changed.trip, null, world);
    expect(changed.patches).toEqual(patches);
    expect(findings.map(({ id }) => id)).not.toContain(finding.id);
    expect(errors(findings).filter((id) => !before.includes(id))).toEqual([]);
  }
};
