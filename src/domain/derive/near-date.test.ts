import { expect, it } from 'vitest';
import { aTrip, beijing, moment, tokyo } from '../testing/a-trip';
import { nearDate, yearOfTrip } from './near-date';

const today = '2026-05-01';
const undated = { wheelsDown: null, wheelsUp: null };

const trip = aTrip({
  stops: {
    home: { order: 'a0', wheelsUp: moment('2010-12-30') },
    beijing,
    tokyo: { ...tokyo, ...undated },
    seoul: { order: 'a3', wheelsDown: moment('2011-01-14') },
    back: { order: 'a4' },
  },
});

it.each([
  ['beijing', '2011-01-09'],
  ['home', '2010-12-30'],
  ['tokyo', '2011-01-14'],
  ['back', '2011-01-14'],
  ['gone', '2011-01-14'],
  [null, '2011-01-14'],
])('a date at %s is near %s', (stop, date) => {
  expect(nearDate(trip, stop, today)).toBe(date);
});

it('a date is near today where the route has none', () => {
  const stops = { beijing: { ...beijing, ...undated } };
  expect(nearDate(aTrip({ stops }), 'beijing', today)).toBe(today);
  expect(nearDate(aTrip(), null, today)).toBe(today);
});

it('a date is near what is left before where nothing comes after', () => {
  const stops = { beijing, tokyo: { ...tokyo, ...undated } };
  expect(nearDate(aTrip({ stops }), 'tokyo', today)).toBe('2011-01-12');
});

it('the year of a trip is that of its first date', () => {
  expect(yearOfTrip(trip)).toBe('2010');
  expect(yearOfTrip(aTrip())).toBeNull();
});
