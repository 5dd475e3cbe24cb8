import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../domain/edits/edit';
import type { Trip } from '../domain/records/tables';
import type { Checked } from './engine';
import type { Finding } from './finding';
import { fixesIn } from './fixes';
import { rules } from './rules/index';
import type { Break } from './testing/broken/break';
import { breakOf, breakSample, check, checkFromNothing } from './testing/broken/break-sample';
import { breaks } from './testing/broken/broken-sample';

const sample = (): Trip => {
  const path = new URL('../../public/sample/january-2011.legation.json', import.meta.url);
  const { trip }: { trip: Trip } = JSON.parse(readFileSync(path, 'utf8'));
  return trip;
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
    const { before, after, told } = breakSample(sample(), rule);
    const way = breakOf(rule);
    expect(told.map(idsAbout)).toEqual([(way.about ?? brokenIds(way)).toSorted()]);
    expect(after.findings).toEqual(checkFromNothing(after.trip).findings);
    expect(check(before.trip, after).findings).toEqual(before.findings);
  });

  it(rule.fixes ? 'offers a fix that ends it and brings no error' : 'offers no fix', () => {
    const { after, told } = breakSample(sample(), rule);
    const [finding] = told;
    const [fix] = finding ? fixesIn(after, finding) : [];
    expect(fix !== undefined).toBe(rule.fixes !== undefined);
    if (!finding || !fix) return;
    const mended = check(applyEdit(after.trip, fix.edit).trip, after);
    expect(mended.findings).toEqual(checkFromNothing(mended.trip).findings);
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
