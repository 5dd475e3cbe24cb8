import { expect, test } from 'vitest';
import { aLargeTrip } from '../domain/testing/a-large-trip';
import { checkByAllRules } from './engine';

test('a large trip is a sound programme, but for the few meetings that were moved onto others', () => {
  const { findings } = checkByAllRules(aLargeTrip(1, 500), null);
  expect(findings.length).toBeGreaterThan(5);
  expect(findings.length).toBeLessThan(40);
  const clashes = /-overlap$|^counterpart-unavailable$/;
  expect(findings.filter(({ rule }) => !clashes.test(rule))).toEqual([]);
});
