import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Coordinates } from '../records/venue';
import { nauticalMilesBetween } from './great-circle';

const andrews = { latitude: 38.8108, longitude: -76.867 };
const beijing = { latitude: 40.0801, longitude: 116.585 };
const haneda = { latitude: 35.5523, longitude: 139.78 };
const seoul = { latitude: 37.44474, longitude: 127.11272 };

const place: fc.Arbitrary<Coordinates> = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('the great circle', () => {
  test.each([
    ['Andrews–Beijing', andrews, beijing, 6013],
    ['Beijing–Haneda', beijing, haneda, 1129],
    ['Haneda–Seoul', haneda, seoul, 621],
    ['Seoul–Andrews, over the date line', seoul, andrews, 6041],
  ])('is as long as on record: %s', (_leg, from, to, miles) => {
    expect(Math.abs(nauticalMilesBetween(from, to) / miles - 1)).toBeLessThan(0.001);
  });

  test('is 60 miles for a degree of latitude, and half the Earth to the antipode', () => {
    const equator = { latitude: 0, longitude: 0 };
    expect(nauticalMilesBetween(equator, { latitude: 1, longitude: 0 })).toBeCloseTo(60.04, 2);
    expect(nauticalMilesBetween(equator, { latitude: 0, longitude: 180 })).toBeCloseTo(10_807.3, 0);
  });

  test('is the same both ways, nothing to the place itself, and no longer than by a third', () => {
    fc.assert(
      fc.property(place, place, place, (a, b, c) => {
        expect(nauticalMilesBetween(a, b)).toBeCloseTo(nauticalMilesBetween(b, a), 6);
        expect(nauticalMilesBetween(a, a)).toBe(0);
        expect(nauticalMilesBetween(a, c)).toBeLessThanOrEqual(
          nauticalMilesBetween(a, b) + nauticalMilesBetween(b, c) + 1e-6,
        );
      }),
    );
  });
});
