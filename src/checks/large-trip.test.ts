import { expect, test } from 'vitest';
import { aLargeTrip } from '../domain/testing/a-large-trip';
import { checkByAllRules } from './engine';

/** Two days end with a leg to the next city. */
const evenings = [
  '22 Sep is 14 h 05 long, from 0900 in Geneva to 2205 in London; 14 h is the most.',
  '24 Sep is 15 h 24 long, from 0810 in London to 0034 in Vienna; 14 h is the most.',
];

test('a large trip is a sound programme, but for the few meetings that were moved onto others', () => {
  const { findings } = checkByAllRules(aLargeTrip(1, 500), null);
  expect(findings.length).toBeGreaterThan(5);
  expect(findings.length).toBeLessThan(40);
  const clashes = /-overlap$|^counterpart-unavailable$|^untyped-gap$/;
  const others = findings.filter(({ rule }) => !clashes.test(rule));
  expect(others.map(({ message }) => message)).toEqual(evenings);
});
