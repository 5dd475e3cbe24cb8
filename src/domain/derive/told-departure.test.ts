import { expect, it } from 'vitest';
import { instantOf, wallClockAt } from '../time/zones';
import { toldDeparture } from './told-departure';

const zone = 'America/New_York';

const instant = (text: string | null): number | null => {
  const [date = '', clock = ''] = text?.split(' ') ?? [];
  return text === null ? null : instantOf(zone, date, clock, null);
};

it.each([
  ['08:40', '2011-01-10 08:30', '2011-01-10 09:30', '2011-01-10 08:40'],
  ['00:10', '2011-01-10 23:55', null, '2011-01-11 00:10'],
  ['00:10', '2011-01-10 23:55', '2011-01-11 00:30', '2011-01-11 00:10'],
  ['23:50', '2011-01-10 21:00', '2011-01-11 00:30', '2011-01-10 23:50'],
  ['01:00', '2011-01-10 12:00', null, '2011-01-11 01:00'],
])('%s between %s and %s is %s', (clock, free, due, text) => {
  expect(toldDeparture(zone, clock, { free: instant(free), due: instant(due) })).toBe(
    instant(text),
  );
});

it.each([
  ['a little before the end of what comes before', '09:55', '2011-01-10 10:00', '2011-01-10 11:00'],
  ['a little before that end, to the hotel', '21:00', '2011-01-10 21:30', null],
  ['a little after the start', '09:35', '2011-01-10 09:00', '2011-01-10 09:30'],
  ['a little after the start of the first thing', '09:35', null, '2011-01-10 09:30'],
])('%s, it stays on that day', (_, clock, free, due) => {
  const departs = toldDeparture(zone, clock, { free: instant(free), due: instant(due) });
  expect(departs).toBe(instant(`2011-01-10 ${clock}`));
});

it('is of the evening before where nothing comes before and it is far behind the start', () => {
  const due = instant('2011-01-10 00:30');
  expect(toldDeparture(zone, '23:50', { free: null, due })).toBe(instant('2011-01-09 23:50'));
  expect(toldDeparture(zone, '08:00', { free: null, due: null })).toBeNull();
});

it('is the later of two equal readings where the earlier is before what comes before', () => {
  const free = instantOf(zone, '2010-11-07', '01:40', 'later');
  const departs = toldDeparture(zone, '01:50', { free, due: null });
  expect(departs).toBe(instantOf(zone, '2010-11-07', '01:50', 'later'));
  expect(wallClockAt(zone, departs ?? 0)).toEqual({ date: '2010-11-07', clock: '01:50' });
});
