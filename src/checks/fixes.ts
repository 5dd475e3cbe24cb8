import { sameValue } from '../domain/edits/canonical';
import { applyEdit, type Edit } from '../domain/edits/edit';
import type { Patch } from '../domain/edits/patch';
import { withToldTimes } from '../domain/edits/told-times';
import type { Trip } from '../domain/records/tables';
import { type Checked, checkedOf, outcomeOf, tryInSteps } from './engine';
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

/** As fixesFor, a step of a trial after the other: those that were found so far; in order at the end. */
export const tryFixes = (trip: Trip, finding: Finding): Generator<readonly Fix[], void> =>
  trialsIn(checkedOf(trip), finding);

/** As fixesFor, of a trip that need not be the one on the screen. */
export const fixesIn = (checked: Checked, finding: Finding): readonly Fix[] =>
  [...trialsIn(checked, finding)].at(-1) ?? [];

function* trialsIn(checked: Checked, finding: Finding): Generator<readonly Fix[], void> {
  const { trip } = checked;
  let found: readonly Fix[] = [];
  for (const candidate of orNone(() => outcomeOf(checked, finding.id)?.candidates(trip))) {
    const trial = tried(checked, finding, candidate);
    let step = trial.next();
    for (; !step.done; step = trial.next()) yield found;
    const { value: fix } = step;
    if (fix && !found.some((one) => changesAlike(one, fix))) found = [...found, fix];
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

/** Null for what ends nothing, or brings an error. */
function* tried(
  checked: Checked,
  finding: Finding,
  { label, edit: asked }: Candidate,
): Generator<void, Fix | null> {
  const [made] = orNone(() => {
    const edit = withToldTimes(checked.trip, asked);
    return [{ edit, ...applyEdit(checked.trip, edit) }];
  });
  if (!made || made.patches.length === 0 || movesAnchor(checked.trip, made.patches)) return null;
  const { edit, trip, patches } = made;
  const after = yield* tryInSteps(trip, checked);
  const before = new Map(checked.findings.map(({ id, severity }) => [id, severity]));
  const left = new Set(after.findings.map(({ id }) => id));
  const bringsError = after.findings.some(
    ({ id, severity }) => severity === 'error' && before.get(id) !== 'error',
  );
  if (left.has(finding.id) || bringsError) return null;
  const ends = checked.findings.filter(({ id }) => !left.has(id)).length;
  return { label, edit, ends, patches, after };
}
