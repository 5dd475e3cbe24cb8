import { expect, it } from 'vitest';
import { aTrip, beijing, tokyo } from '../domain/testing/a-trip';
import { readMoment } from './read-moment';

const trip = aTrip({
  journey: { homeCity: 'Washington' },
  stops: { beijing: { ...beijing, role: 'visit' }, tokyo: { ...tokyo, role: 'visit' } },
});
const stop = trip.stops.beijing;

const read = (text: string): string => {
  if (!stop) return '';
  const reading = readMoment(text, { trip, stop, date: '2011-01-10' });
  return reading.ok ? new Date(reading.value).toISOString().slice(0, 16) : reading.problem;
};

it.each([
  ['1500', '2011-01-10T07:00'],
  ['1500 Mon 10 Jan', '2011-01-10T07:00'],
  ['9:30 Tue', '2011-01-11T01:30'],
  ['0600Z', '2011-01-10T06:00'],
  ['1500 Beijing', '2011-01-10T07:00'],
  ['1500 Tokyo', '2011-01-12T06:00'],
  ['1500 Tokyo 13 Jan', '2011-01-13T06:00'],
  ['1500 13 Jan Tokyo', '2011-01-13T06:00'],
  ['0200 Wash', '2011-01-10T07:00'],
  ['071800Z JAN 11', '2011-01-07T18:00'],
])('reads %s as a planner means it', (text, instant) => {
  expect(read(text)).toBe(instant);
});

it('refuses what is no time, with a sentence', () => {
  expect(read('at lunch')).toContain('is not a time');
  expect(read('1500 Atlantis')).toContain('is not a time');
});
