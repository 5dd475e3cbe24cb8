import { sameValue } from '../domain/edits/canonical';
import { applyEdit, type Edit } from '../domain/edits/edit';
import type { Patch } from '../domain/edits/patch';
import { withToldTimes } from '../domain/edits/told-times';
import type { Trip } from '../domain/records/tables';
import { type Checked, checkByAllRules, checkedOf, outcomeOf } from './engine';
import type { Finding } from './finding';
import { disturbanceOf, movesAnchor } from './fixes/disturbance';
import type { Candidate } from './rule';

/** An edit that ends a finding, tried on a copy. */
export interface Fix {
  /** 'Start Joint press availability at 1100, and what follows 15 min later' */
  readonly label: string;
  readonly edit: Edit;
  /** How many findings it ends; it brings no new error. */
  readonly ends: number;
  readonly patches: readonly Patch[];
  /** The trip as it is then, checked. */
  readonly after: Checked;
}

/**
 * The fixes of a finding of this trip, the least disturbing first. Each one is tried on a copy,
 * so this is for the moment in which they are shown.
 */
export const fixesFor = (trip: Trip, finding: Finding): readonly Fix[] =>
  fixesIn(checkedOf(trip), finding);

/** As fixesFor, one trial after the other: those that were found so far, after each; in order at the end. */
export const tryFixes = (trip: Trip, finding: Finding): Generator<readonly Fix[], void> =>
  trialsIn(checkedOf(trip), finding);

/** As fixesFor, of a trip that need not be the one on the screen. */
export const fixesIn = (checked: Checked, finding: Finding): readonly Fix[] =>
  [...trialsIn(checked, finding)].at(-1) ?? [];

function* trialsIn(checked: Checked, finding: Finding): Generator<readonly Fix[], void> {
  const { trip } = checked;
  let found: readonly Fix[] = [];
  for (const candidate of orNone(() => outcomeOf(checked, finding.id)?.candidates(trip))) {
    const fixes = orNone(() => tried(checked, finding, candidate));
    found = [...found, ...fixes.filter((fix) => !found.some((one) => changesAlike(one, fix)))];
    yield found;
  }
  yield leastFirst(trip, found);
}

const leastFirst = (trip: Trip, fixes: readonly Fix[]): readonly Fix[] =>
  fixes
    .map((fix) => ({ fix, disturbance: disturbanceOf(trip, fix.patches) }))
    .sort(
      (one, other) => one.disturbance - other.disturbance || leftBy(one.fix) - leftBy(other.fix),
    )
    .map(({ fix }) => fix);

/** A rule that fails at its fixes offers none: what it found stands, and so does the screen. */
const orNone = <Offered>(offer: () => readonly Offered[] | undefined): readonly Offered[] => {
  try {
    return offer() ?? [];
  } catch {
    return [];
  }
};

const changesAlike = ({ patches: one }: Fix, { patches: other }: Fix): boolean =>
  sameValue(one, other);

/** Of two that disturb the same, the one that leaves less to mend; what is only noted may stay. */
const leftBy = ({ after }: Fix): number =>
  after.findings.filter(({ severity }) => severity !== 'note').length;

const tried = (
  checked: Checked,
  finding: Finding,
  { label, edit: asked }: Candidate,
): readonly Fix[] => {
  const edit = withToldTimes(checked.trip, asked);
  const { trip: changed, patches } = applyEdit(checked.trip, edit);
  if (patches.length === 0 || movesAnchor(checked.trip, patches)) return [];
  const trial = checkByAllRules(changed, checked);
  const { findings } = trial;
  const before = new Map(checked.findings.map(({ id, severity }) => [id, severity]));
  const after = new Set(findings.map(({ id }) => id));
  const bringsError = findings.some(
    ({ id, severity }) => severity === 'error' && before.get(id) !== 'error',
  );
  if (after.has(finding.id) || bringsError) return [];
  const ends = checked.findings.filter(({ id }) => !after.has(id)).length;
  return [{ label, edit, ends, patches, after: trial }];
};
