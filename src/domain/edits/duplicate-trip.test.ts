import { expect, test } from 'vitest';
import { aTrip, beijing } from '../testing/a-trip';
import { journeyOf } from '../trip';
import { duplicateTrip } from './duplicate-trip';

const titleOf = (title: string, ...taken: readonly string[]) =>
  journeyOf(duplicateTrip(aTrip({ journey: { title } }), 'other', new Set(taken))).title;

test('a duplicate has its own id and the records of the first', () => {
  const trip = aTrip({ journey: { title: 'Asia' }, stops: { beijing } });
  const made = duplicateTrip(trip, 'other', new Set());
  expect(journeyOf(made).id).toBe('other');
  expect({ ...made, trip: trip.trip }).toEqual(trip);
});

test('a duplicate has a title of its own', () => {
  expect(titleOf('Asia')).toBe('Asia (copy)');
  expect(titleOf('Asia', 'Asia (copy)')).toBe('Asia (copy 2)');
  expect(titleOf('Asia (copy)', 'Asia (copy)', 'Asia (copy 2)')).toBe('Asia (copy 3)');
  expect(titleOf('')).toBe('');
});
