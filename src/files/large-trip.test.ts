import { describe, expect, test } from 'vitest';
import { aLargeTrip } from '../domain/testing/a-large-trip';
import { readTripFile, writeTripFile } from './trip-file';

const textOf = (seed: number, meetings: number): string =>
  writeTripFile({ trip: aLargeTrip(seed, meetings), rev: 'a'.repeat(32), ancestors: [] });

describe.each([40, 500, 5000])('a large trip of %i meetings', (meetings) => {
  const trip = aLargeTrip(1, meetings);

  test('has as many meetings as were asked for', () => {
    expect(Object.keys(trip.meetings)).toHaveLength(meetings);
  });

  test('is read by the strict reader as it was written', () => {
    const text = writeTripFile({ trip, rev: 'a'.repeat(32), ancestors: [] });
    const read = readTripFile(text);
    expect(read.ok ? null : read.problem.sentence).toBeNull();
    expect(read.ok && writeTripFile(read.file) === text).toBe(true);
  }, 20_000);

  test('gives nobody the name of another', () => {
    const names = Object.values(trip.people).map(({ given, family }) => `${given} ${family}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

test('the same seed gives the same bytes, another gives others', () => {
  expect(textOf(1, 500)).toBe(textOf(1, 500));
  expect(textOf(2, 500)).not.toBe(textOf(1, 500));
});

test('a large trip of 5,000 meetings has 3,000 people and 300 venues', () => {
  const { people, venues } = aLargeTrip(1, 5000);
  expect([people, venues].map((table) => Object.keys(table).length)).toEqual([3000, 300]);
});
