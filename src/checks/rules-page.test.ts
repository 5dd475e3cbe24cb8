import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Trip } from '../domain/records/tables';
import { rules } from './rules/index';
import { rulesPage } from './testing/rules-page';

const textOf = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const sampleOf = (name: string): Trip => {
  const { trip }: { trip: Trip } = JSON.parse(textOf(`public/sample/${name}.legation.json`));
  return trip;
};

test('docs/rules.md says what the rules say (else: node scripts/write-rules.mjs)', () => {
  const samples = ['january-2011-draft-2', 'january-2011'].map(sampleOf);
  expect(textOf('docs/rules.md')).toBe(rulesPage(samples));
});

test('every rule is asked once', () => {
  expect(rules.filter((rule, index) => rules.indexOf(rule) !== index).map(({ id }) => id)).toEqual(
    [],
  );
});
