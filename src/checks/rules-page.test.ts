import { expect, test } from 'vitest';
import { rules } from './rules/index';
import { writtenPage } from './testing/rule-example';
import { rulesPage } from './testing/rules-page';

/** Each of them is held to its rule by the test of that rule. */
const EXAMPLE = /^(?:- Says: .*|- Fixes:.*| {2}- .*)\n/gm;

test('docs/rules.md says what the rules say (else: node scripts/write-rules.mjs)', () => {
  expect(writtenPage().replaceAll(EXAMPLE, '')).toBe(rulesPage({}));
});

test('every rule is asked once', () => {
  expect(rules.filter((rule, index) => rules.indexOf(rule) !== index).map(({ id }) => id)).toEqual(
    [],
  );
});
