import { expect, test } from 'vitest';
import { isZone } from '../domain/time/zones';
import { loadCityDirectory } from './cities';

test('the directory of cities is loaded once', async () => {
  expect(loadCityDirectory()).toBe(loadCityDirectory());
  const { findCities } = await loadCityDirectory();
  expect(findCities('Washington')).toContainEqual({
    city: 'Washington',
    native: '',
    country: 'US',
    zone: 'America/New_York',
  });
});

test('every zone of the directory is one that a stop can have', async () => {
  const { zonesNamed } = await loadCityDirectory();
  expect(
    zonesNamed('')
      .map(({ zone }) => zone)
      .filter((zone) => !isZone(zone)),
  ).toEqual([]);
});
