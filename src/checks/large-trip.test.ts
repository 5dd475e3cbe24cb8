import { expect, test } from 'vitest';
import { aLargeTrip } from '../domain/testing/a-large-trip';
import { checkByAllRules } from './engine';

/** Two days end with a leg to the next city. */
const evenings = [
  '14 h 05 on 22 Sep, from 0900 to 2205; 14 h is the most.',
  '15 h 24 on 24 Sep, from 0810 to 0034; 14 h is the most.',
];

test('a large trip is a sound programme, but for the few meetings that were moved onto others', () => {
  const { findings } = checkByAllRules(aLargeTrip(1, 500), null);
  expect(findings.length).toBeGreaterThan(5);
  expect(findings.length).toBeLessThan(40);
  const clashes = /-overlap$|^counterpart-unavailable$|^untyped-gap$/;
  const others = findings.filter(({ rule }) => !clashes.test(rule));
  expect(others.map(({ message }) => message)).toEqual(evenings);
});
