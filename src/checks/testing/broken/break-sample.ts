import type { Trip } from '../../../domain/records/tables';
import { type Checked, checkerOf } from '../../engine';
import type { Finding } from '../../finding';
import type { AnyRule } from '../../rule';
import { rules } from '../../rules/index';
import { changed } from '../changes';
import { sampleWorld } from '../sample-facts';
import type { Break, Breaks } from './break';
import { breaks } from './broken-sample';

export const check = checkerOf(rules);

export const checkFromNothing = (trip: Trip): Checked => check(trip, null, sampleWorld);

export const breakOf = ({ id, group }: AnyRule): Break => {
  const ofGroup: Breaks = breaks[group];
  const found = ofGroup[id];
  if (!found)
    throw new Error(`Say in src/checks/testing/broken/${group}.ts how the sample breaks ${id}.`);
  return found;
};

/** The sample before it is broken, and looked at again when it is. */
interface Broken {
  readonly before: Checked;
  readonly after: Checked;
  /** What the rule tells now and did not before. */
  readonly told: readonly Finding[];
}

export const breakSample = (sample: Trip, rule: AnyRule): Broken => {
  const { asIf, given, broken } = breakOf(rule);
  const hour = asIf === undefined ? {} : { asIf };
  const journey = { ...given?.journey, ...hour };
  const before = checkFromNothing(changed(sample, { ...given, journey }));
  const after = check(changed(before.trip, broken), before);
  const known = new Set(before.findings.map(({ id }) => id));
  const isNew = (finding: Finding): boolean => finding.rule === rule.id && !known.has(finding.id);
  return { before, after, told: after.findings.filter(isNew) };
};
