import { countText } from '../domain/describe/count-text';
import { ruleName } from '../domain/describe/rule-name';
import type { Edit } from '../domain/edits/edit';
import { together } from '../domain/edits/record-edits';
import type { Trip } from '../domain/records/tables';
import { type Checked, checkedOf } from './engine';
import type { Finding } from './finding';
import { type Fix, fixesIn } from './fixes';

/** One finding of a kind, and the fix of it that goes together with those before; null: none does. */
export interface Mending {
  readonly finding: Finding;
  readonly fix: Fix | null;
}

/** So many are tried at once: more are for nobody to look through. */
export const MOST_MENDED = 100;

/**
 * The findings of a rule one after the other, each with its first fix on a copy that has the fixes
 * before it, as many as are tried at once. One that has ended with another on the way is left out.
 */
export function* mendAll(trip: Trip, rule: string): Generator<Mending, void> {
  let checked: Checked = checkedOf(trip);
  const asked = checked.findings.filter((finding) => finding.rule === rule).slice(0, MOST_MENDED);
  for (const { id } of asked) {
    const finding = checked.findings.find((left) => left.id === id);
    if (!finding) continue;
    const [fix = null] = fixesIn(checked, finding);
    yield { finding, fix };
    if (fix) checked = fix.after;
  }
}

/** All that were mended as one step; null where none was. */
export const mendingEdit = (rule: string, mendings: readonly Mending[]): Edit | null => {
  const edits = mendings.flatMap(({ fix }) => fix?.edit ?? []);
  if (edits.length === 0) return null;
  const label = `mend ${countText(edits.length, 'finding')}: ${ruleName(rule).toLowerCase()}`;
  return together(label, edits);
};
