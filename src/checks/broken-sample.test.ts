import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../domain/edits/edit';
import type { Trip } from '../domain/records/tables';
import { type Checked, checkerOf } from './engine';
import type { Finding } from './finding';
import { fixesIn } from './fixes';
import type { AnyRule } from './rule';
import { rules } from './rules/index';
import type { Break, Breaks } from './testing/broken/break';
import { breaks } from './testing/broken/broken-sample';
import { changed } from './testing/changes';
import { sampleWorld } from './testing/sample-facts';

const sample = (): Trip => {
  const path = new URL('../../public/sample/january-2011.legation.json', import.meta.url);
  const { trip }: { trip: Trip } = JSON.parse(readFileSync(path, 'utf8'));
  return trip;
};

const check = checkerOf(rules);
const fromNothing = (trip: Trip): Checked => check(trip, null, sampleWorld);

const breakOf = ({ id, group }: AnyRule): Break => {
  const ofGroup: Breaks = breaks[group];
  const found = ofGroup[id];
  if (!found)
    throw new Error(`Say in src/checks/testing/broken/${group}.ts how the sample breaks ${id}.`);
  return found;
};

/** As it is before, and as it is when it is broken and looked at again. */
const brokenBy = ({ asIf, given, broken }: Break): readonly [Checked, Checked] => {
  const hour = asIf === undefined ? {} : { asIf };
  const journey = { ...given?.journey, ...hour };
  const before = fromNothing(changed(sample(), { ...given, journey }));
  return [before, check(changed(before.trip, broken), before)];
};

/** Those of the rule that were not told before. */
const toldAnew = (rule: AnyRule, before: Checked, after: Checked): readonly Finding[] => {
  const known = new Set(before.findings.map(({ id }) => id));
  return after.findings.filter((finding) => finding.rule === rule.id && !known.has(finding.id));
};

const brokenIds = ({ broken: { journey: _, ...tables } }: Break): readonly string[] =>
  Object.values(tables).flatMap((records) => Object.keys(records));

/** A movement is known by where it leads; its meeting is there, too. */
const idsAbout = ({ about }: Finding): readonly string[] =>
  [...new Set(about.filter(({ kind }) => kind !== 'movement').map(({ id }) => id))].sort();

const errorsOf = ({ findings }: Checked): readonly string[] =>
  findings.filter(({ severity }) => severity === 'error').map(({ id }) => id);

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('tells of the sample once what was broken in it, until that is undone', () => {
    const way = breakOf(rule);
    const [before, after] = brokenBy(way);
    const told = toldAnew(rule, before, after).map(idsAbout);
    expect(told).toEqual([(way.about ?? brokenIds(way)).toSorted()]);
    expect(after.findings).toEqual(fromNothing(after.trip).findings);
    expect(check(before.trip, after).findings).toEqual(before.findings);
  });

  it(rule.fixes ? 'offers a fix that ends it and brings no error' : 'offers no fix', () => {
    const [before, after] = brokenBy(breakOf(rule));
    const [finding] = toldAnew(rule, before, after);
    const [fix] = finding ? fixesIn(after, finding) : [];
    expect(fix !== undefined).toBe(rule.fixes !== undefined);
    if (!finding || !fix) return;
    const mended = check(applyEdit(after.trip, fix.edit).trip, after);
    expect(mended.findings).toEqual(fromNothing(mended.trip).findings);
    expect(mended.findings.map(({ id }) => id)).not.toContain(finding.id);
    expect(errorsOf(mended).filter((id) => !errorsOf(after).includes(id))).toEqual([]);
  });
});

it('says of no rule how the sample breaks it that is not there, or of another group', () => {
  const said = Object.entries(breaks).flatMap(([group, of]) =>
    Object.keys(of).map((id) => `${group} ${id}`),
  );
  expect(said.toSorted()).toEqual(rules.map(({ group, id }) => `${group} ${id}`).toSorted());
});
