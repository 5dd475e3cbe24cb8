import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Trip } from '../domain/records/tables';
import { rules } from './rules/index';
import { rulesPage } from './testing/rules-page';

const textOf = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('docs/rules.md says what the rules say (else: node scripts/write-rules.mjs)', () => {
  const { trip }: { trip: Trip } = JSON.parse(textOf('public/sample/january-2011.legation.json'));
  expect(textOf('docs/rules.md')).toBe(rulesPage(trip));
});

test('every rule is asked once', () => {
  expect(rules.filter((rule, index) => rules.indexOf(rule) !== index).map(({ id }) => id)).toEqual(
    [],
  );
});
